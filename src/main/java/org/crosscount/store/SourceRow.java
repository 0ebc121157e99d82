// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The head of a source: its newest version. */
@Entity
@Table(name = "source")
class SourceRow {
    /** That of its first version. */
    @Id
    Long seq;

    @Column(name = "id")
    String sourceId;

    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "newest")
    SourceVersionRow newest;

    String name;

    static SourceRow of(SourceVersionRow first) {
        SourceRow row = new SourceRow();
        row.seq = first.seq;
        row.sourceId = first.sourceId;
        row.put(first);
        return row;
    }

    /** Makes the version the newest one. */
    void put(SourceVersionRow added) {
        version = added.version;
        newest = added;
        name = added.name;
    }
}
