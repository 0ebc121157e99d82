// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.review.Agreement;

/**
 * How the work stands.
 *
 * @param claims how many by where they stand
 * @param open inconsistencies that are open
 * @param proposed claims that are proposed
 * @param contradictory claims over which rulings in force contradict each other
 * @param assigned tasks that somebody has taken
 * @param onClaims how far reviewers agree on claims
 * @param onInconsistencies how far they agree on inconsistencies
 */
public record Statistics(
        Instant at,
        Map<ClaimStatus, Long> claims,
        Map<InconsistencyStatus, Long> inconsistencies,
        Map<InconsistencyKind, Long> openByKind,
        Map<Severity, Long> openBySeverity,
        Backlog open,
        Backlog proposed,
        long contradictory,
        long assigned,
        Agreement onClaims,
        Agreement onInconsistencies) {
    /** The ages that a backlog is told by, upwards. */
    public static final List<Duration> AGES = List.of(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));

    /**
     * What waits for a person.
     *
     * @param oldest since when the oldest waits
     * @param byAge how many are younger than the first of {@link #AGES}, younger than the next one …, and older than the last
     */
    public record Backlog(long count, Optional<Instant> oldest, List<Long> byAge) {
        public Backlog {
            byAge = List.copyOf(byAge);
        }
    }
}
