// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Map;
import org.crosscount.domain.consistency.DocumentNames;
import org.crosscount.domain.source.DocumentId;

/** Documents go by publisher and title, or as much of that as is known; one that is not on record is the text at hand. */
record StoredDocumentNames(DocumentStore documents, Map<DocumentId, DocumentId> origins, Map<String, String> voices)
        implements DocumentNames {
    static final String NOT_ON_RECORD = "this text";

    /** For explanations; who copies whom does not matter to them. */
    StoredDocumentNames(DocumentStore documents) {
        this(documents, Map.of(), Map.of());
    }

    /**
     * With the origins of the documents in which the claims stand.
     *
     * @param voices the sources that repeat others, with those
     */
    static StoredDocumentNames of(DocumentStore documents, Map<String, String> voices, List<RecordedClaim> claims) {
        List<DocumentId> ids = claims.stream()
                .flatMap(each -> each.claim().document().stream())
                .toList();
        return new StoredDocumentNames(documents, documents.origins(ids), voices);
    }

    @Override
    public DocumentId origin(DocumentId document) {
        return origins.getOrDefault(document, document);
    }

    @Override
    public String voice(String source) {
        return voices.getOrDefault(source, source);
    }

    @Override
    public String of(DocumentId id) {
        return documents.names(List.of(id)).stream()
                .map(DocumentName::printed)
                .findFirst()
                .orElse(NOT_ON_RECORD);
    }
}
