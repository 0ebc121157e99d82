// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.consistency.DocumentNames;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;

/** Documents go by publisher and title, or as much of that as is known; one that is not on record is the text at hand. */
record StoredDocumentNames(DocumentStore documents) implements DocumentNames {
    @Override
    public DocumentId origin(DocumentId document) {
        return documents.origin(document);
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
