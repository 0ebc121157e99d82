// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.review.Agreement.Judgement;

/** Counts what is on record. */
public interface StatisticsStore {
    /**
     * How many things wait for a person, and since when.
     *
     * @param since of each of the moments asked for, how many have waited since then or longer
     */
    record Waiting(long count, Optional<Instant> oldest, List<Long> since) {
        public Waiting {
            since = List.copyOf(since);
        }
    }

    Map<ClaimStatus, Long> claims();

    Map<InconsistencyStatus, Long> inconsistencies();

    Map<InconsistencyKind, Long> openByKind();

    Map<Severity, Long> openBySeverity();

    /** Open inconsistencies, by when they were raised. */
    Waiting open(List<Instant> moments);

    /** Proposed claims, by when they became so. */
    Waiting proposed(List<Instant> moments);

    /** Claims over which rulings in force contradict each other. */
    long contradictory();

    /** Assignments that still hold. */
    long assigned(Instant now);

    /** What people decided on claims that several have decided on, in order; REOPEN decides nothing. */
    List<Judgement> decisions();

    /** What people decided on inconsistencies that several have decided on, in order; REOPEN decides nothing. */
    List<Judgement> outcomes();
}
