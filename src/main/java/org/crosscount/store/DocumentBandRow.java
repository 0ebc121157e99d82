// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A key of which copies of a text share one. */
@Entity
@Table(name = "document_band")
class DocumentBandRow {
    @Embeddable
    record Key(String band, String documentId) {}

    @EmbeddedId
    Key id;

    static DocumentBandRow of(String band, String document) {
        DocumentBandRow row = new DocumentBandRow();
        row.id = new Key(band, document);
        return row;
    }
}
