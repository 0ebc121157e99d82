// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.consistency.DocumentNames;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;

/** Documents go by publisher and title, or as much of that as is known; one that is not on record is the text at hand. */
record StoredDocumentNames(DocumentStore documents, Map<DocumentId, DocumentId> origins, Map<String, String> voices)
        implements DocumentNames {
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
        Optional<Document> found = documents.find(id).map(RecordedDocument::document);
        if (found.isEmpty()) {
            return "this text";
        }
        String publisher = found.flatMap(Document::publisher).orElse("");
        String title =
                found.flatMap(Document::title).map(each -> "“" + each + "”").orElse("");
        String name =
                Stream.of(publisher, title).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return name.isEmpty() ? DocumentNames.BY_ID.of(id) : name;
    }
}
