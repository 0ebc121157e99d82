// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which document stands for this one and its copies. */
@Entity
@Table(name = "document_copy")
class DocumentCopyRow {
    @Id
    String documentId;

    String origin;

    static DocumentCopyRow of(String document, String origin) {
        DocumentCopyRow row = new DocumentCopyRow();
        row.documentId = document;
        row.origin = origin;
        return row;
    }
}
