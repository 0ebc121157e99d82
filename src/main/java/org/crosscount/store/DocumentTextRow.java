// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The text of a document: a record. */
@Entity
@Immutable
@Table(name = "document_text")
class DocumentTextRow {
    @Id
    String documentId;

    String body;
    Instant recordedAt;

    static DocumentTextRow of(String document, String body, Instant at) {
        DocumentTextRow row = new DocumentTextRow();
        row.documentId = document;
        row.body = body;
        row.recordedAt = at;
        return row;
    }
}
