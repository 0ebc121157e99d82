// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.crosscount.app.RecordedDocument;
import org.jspecify.annotations.Nullable;

/** The head of a document: its newest description, and what it is found by. */
@Entity
@Table(name = "document")
class DocumentRow {
    /** That of its first version. */
    @Id
    Long seq;

    @Column(name = "id")
    String documentId;

    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "newest")
    DocumentVersionRow newest;

    String sha256;

    @Nullable
    String slug;

    @Nullable
    String publisher;

    static DocumentRow of(DocumentVersionRow first) {
        DocumentRow row = new DocumentRow();
        row.seq = first.seq;
        row.documentId = first.documentId;
        row.put(first);
        return row;
    }

    /** Makes the version the newest one. */
    void put(DocumentVersionRow added) {
        version = added.version;
        newest = added;
        sha256 = added.sha256;
        slug = added.slug;
        publisher = added.publisher;
    }

    RecordedDocument toRecorded(boolean hasText, long claims) {
        return new RecordedDocument(newest.toDocument(), version, hasText, claims, newest.recordedAt);
    }
}
