// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which source a normalised name leads to. */
@Entity
@Table(name = "source_name")
class SourceNameRow {
    @Id
    String name;

    String sourceId;

    static SourceNameRow of(String name, String source) {
        SourceNameRow row = new SourceNameRow();
        row.name = name;
        row.sourceId = source;
        return row;
    }
}
