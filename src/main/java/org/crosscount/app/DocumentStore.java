// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;

/** The kept documents. A changed description adds a version; a text, once there, stays. */
public interface DocumentStore {
    /**
     * Adds the first version or the next one of the document's description.
     *
     * @return its number
     */
    int add(Document document, Instant at);

    /** Keeps the text of a document that is on record without one. */
    void addText(DocumentId id, String text, Instant at);

    Optional<RecordedDocument> find(DocumentId id);

    /** What those of the documents that are on record go by. */
    List<DocumentName> names(Collection<DocumentId> documents);

    Optional<RecordedDocument> findBySha256(String sha256);

    Optional<RecordedDocument> findBySlug(String slug);

    Optional<String> text(DocumentId id);

    /** Documents of which some text's band is one of these, those that share most first. */
    List<DocumentId> inBands(Collection<String> bands, int limit);

    /** Keeps the bands of the document's text. */
    void addBands(DocumentId document, Collection<String> bands);

    /** The document that stands for this one and its copies; itself where it has none. */
    default DocumentId origin(DocumentId document) {
        return origins(List.of(document)).getOrDefault(document, document);
    }

    /** Those of the documents that have copies, with the one that stands for them. */
    Map<DocumentId, DocumentId> origins(Collection<DocumentId> documents);

    /** Lets the origin stand for the documents, and for all that any of them stood for. */
    void putOrigin(Collection<DocumentId> documents, DocumentId origin);

    /** In order of recording. */
    Page<RecordedDocument> list(Paging paging);
}
