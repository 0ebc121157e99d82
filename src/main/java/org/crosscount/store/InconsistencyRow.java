// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;

/** The head of an inconsistency: its newest version, and what listings filter and sort by. */
@Entity
@Table(name = "inconsistency")
class InconsistencyRow {
    /** That of its first version. */
    @Id
    Long seq;

    @Column(name = "id")
    String inconsistencyId;

    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "newest")
    InconsistencyVersionRow newest;

    @Enumerated(EnumType.STRING)
    InconsistencyKind kind;

    @Enumerated(EnumType.STRING)
    Severity severity;

    /** From 0 for the least. */
    int severityRank;

    @Enumerated(EnumType.STRING)
    InconsistencyStatus status;

    String caseKey;

    /** How many independent sources its claims have. */
    int sources;

    Instant raisedAt;

    static InconsistencyRow of(InconsistencyVersionRow first) {
        InconsistencyRow row = new InconsistencyRow();
        row.seq = first.seq;
        row.inconsistencyId = first.inconsistencyId;
        row.caseKey = first.caseKey;
        row.kind = first.kind;
        row.raisedAt = first.recordedAt;
        row.put(first);
        return row;
    }

    /** Makes the version the newest one. */
    void put(InconsistencyVersionRow added) {
        version = added.version;
        sources = added.sources;
        newest = added;
        severity = added.severity;
        severityRank = added.severity.ordinal();
        status = added.status;
    }
}
