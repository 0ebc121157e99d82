// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.crosscount.app.SubjectState;
import org.crosscount.app.SubjectSummary;
import org.jspecify.annotations.Nullable;

/** What is kept at hand about a subject. */
@Entity
@Table(name = "subject")
class SubjectRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject_seq")
    @SequenceGenerator(name = "subject_seq", sequenceName = "subject_seq", allocationSize = 50)
    Long seq;

    @Column(name = "id")
    String subjectId;

    @Embedded
    SubjectColumns subject;

    String filedMeasure;

    @Enumerated(EnumType.STRING)
    SubjectState state;

    int claims;

    @Nullable
    BigDecimal lowerLimit;

    @Nullable
    BigDecimal upperLimit;

    long conflictingPairs;

    static SubjectRow of(SubjectSummary summary, String filedMeasure) {
        SubjectRow row = new SubjectRow();
        row.subjectId = summary.id();
        row.put(summary, filedMeasure);
        return row;
    }

    /** Takes over what is now known. */
    void put(SubjectSummary summary, String normalisedMeasure) {
        subject = SubjectColumns.of(summary.subject());
        filedMeasure = normalisedMeasure;
        state = summary.state();
        claims = summary.claims();
        lowerLimit = summary.lower();
        upperLimit = summary.upper();
        conflictingPairs = summary.conflictingPairs();
    }

    SubjectSummary toSummary() {
        return new SubjectSummary(
                subjectId,
                subject.toSubject(),
                state,
                claims,
                QuantityColumns.shortened(lowerLimit),
                QuantityColumns.shortened(upperLimit),
                conflictingPairs);
    }
}
