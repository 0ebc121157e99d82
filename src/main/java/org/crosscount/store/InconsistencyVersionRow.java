// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.consistency.Working;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of one inconsistency: a record, to which the claims it names belong. */
@Entity
@Immutable
@Table(name = "inconsistency_version")
class InconsistencyVersionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inconsistency_version_seq")
    @SequenceGenerator(
            name = "inconsistency_version_seq",
            sequenceName = "inconsistency_version_seq",
            allocationSize = 50)
    Long seq;

    String inconsistencyId;
    int version;

    @Enumerated(EnumType.STRING)
    InconsistencyKind kind;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    InconsistencyStatus status;

    String caseKey;
    String subject;

    /** How many independent sources its claims have. */
    int sources;

    String explanation;
    String rule;
    int ruleVersion;

    @Convert(converter = WorkingConverter.class)
    Working working;

    @Nullable
    String reason;

    Instant recordedAt;

    static InconsistencyVersionRow of(
            Finding finding,
            int version,
            String subject,
            int sources,
            InconsistencyStatus status,
            Optional<String> reason,
            Instant at) {
        InconsistencyVersionRow row = new InconsistencyVersionRow();
        row.inconsistencyId = finding.id().value();
        row.version = version;
        row.kind = finding.kind();
        row.severity = finding.severity();
        row.status = status;
        row.caseKey = finding.caseKey();
        row.subject = subject;
        row.sources = sources;
        row.explanation = finding.explanation();
        row.rule = finding.working().rule().name();
        row.ruleVersion = finding.working().rule().version();
        row.working = finding.working();
        row.reason = reason.orElse(null);
        row.recordedAt = at;
        return row;
    }

    Finding toFinding(List<Involved> involved) {
        return new Finding(kind, severity, caseKey, involved, explanation, working);
    }

    RecordedInconsistency toRecorded(List<Involved> involved, Instant raisedAt, List<Claim> claims) {
        return new RecordedInconsistency(
                version,
                toFinding(involved),
                status,
                subject,
                sources,
                Optional.ofNullable(reason),
                raisedAt,
                recordedAt,
                claims);
    }
}
