// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;

/** The kept documents. A changed description adds a version; a text, once there, stays. */
public interface DocumentStore {
    /** Adds the first version or the next one of the document's description. */
    void add(Document document, Instant at);

    /** Keeps the text of a document that is on record without one. */
    void addText(DocumentId id, String text, Instant at);

    Optional<RecordedDocument> find(DocumentId id);

    Optional<RecordedDocument> findBySha256(String sha256);

    Optional<RecordedDocument> findBySlug(String slug);

    Optional<String> text(DocumentId id);

    /** In order of recording. */
    Page<RecordedDocument> list(Paging paging);
}
