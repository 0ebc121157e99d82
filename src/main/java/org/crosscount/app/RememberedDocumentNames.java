// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscount.domain.consistency.DocumentNames;
import org.crosscount.domain.source.DocumentId;

/** Names of documents, each looked up once: for a run that explains many findings. Looking up needs a transaction. */
final class RememberedDocumentNames implements DocumentNames {
    private final DocumentStore documents;
    private final Map<DocumentId, String> known = new ConcurrentHashMap<>();

    RememberedDocumentNames(DocumentStore documents) {
        this.documents = documents;
    }

    /** Looks up together what is going to be asked for. */
    void lookUp(Collection<DocumentId> ids) {
        Set<DocumentId> unknown = new HashSet<>(ids);
        unknown.removeAll(known.keySet());
        documents.names(unknown).forEach(name -> known.put(name.document(), name.printed()));
        unknown.forEach(id -> known.putIfAbsent(id, StoredDocumentNames.NOT_ON_RECORD));
    }

    @Override
    public String of(DocumentId document) {
        String name = known.get(document);
        if (name == null) {
            lookUp(Set.of(document));
            name = known.getOrDefault(document, StoredDocumentNames.NOT_ON_RECORD);
        }
        return name;
    }
}
