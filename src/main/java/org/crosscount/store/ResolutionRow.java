// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.ResolutionCause;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One ruling on one inconsistency: a record, to which what it says of claims belongs. */
@Entity
@Immutable
@Table(name = "resolution")
class ResolutionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_seq")
    @SequenceGenerator(name = "resolution_seq", sequenceName = "resolution_seq", allocationSize = 50)
    Long seq;

    String inconsistencyId;
    int ruledVersion;
    int saidSince;
    int version;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Nullable
    ResolutionCause cause;

    String reason;
    String ruledBy;
    Instant ruledAt;

    static ResolutionRow of(Resolution resolution) {
        ResolutionRow row = new ResolutionRow();
        row.inconsistencyId = resolution.of().value();
        row.ruledVersion = resolution.ruled();
        row.saidSince = resolution.saidSince();
        row.version = resolution.version();
        row.outcome = resolution.outcome();
        row.cause = resolution.cause().orElse(null);
        row.reason = resolution.reason();
        row.ruledBy = resolution.by().name();
        row.ruledAt = resolution.at();
        return row;
    }

    Resolution toResolution(List<ResolutionClaimRow> said) {
        return new Resolution(
                new InconsistencyId(inconsistencyId),
                ruledVersion,
                saidSince,
                version,
                outcome,
                Optional.ofNullable(cause),
                claims(said, StandsOrFalls.STANDS),
                claims(said, StandsOrFalls.FALLS),
                reason,
                new Actor(ruledBy),
                ruledAt);
    }

    private static Set<ClaimId> claims(List<ResolutionClaimRow> said, StandsOrFalls ruling) {
        return said.stream()
                .filter(row -> row.ruling == ruling)
                .map(row -> new ClaimId(row.id.claimId()))
                .collect(Collectors.toSet());
    }
}
