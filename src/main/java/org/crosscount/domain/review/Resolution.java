// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;

/**
 * One person's ruling on one inconsistency. Resolutions are added, never edited.
 *
 * @param ruled the version of the inconsistency that was ruled on
 * @param saidSince the earliest version that says the same as the one ruled on
 * @param version the version that came of it
 * @param cause why the claims differ; required for EXPLAINED
 * @param stands for RESOLVED, which of the claims stand
 * @param falls for RESOLVED, which of them fall
 */
public record Resolution(
        InconsistencyId of,
        int ruled,
        int saidSince,
        int version,
        Outcome outcome,
        Optional<ResolutionCause> cause,
        Set<ClaimId> stands,
        Set<ClaimId> falls,
        String reason,
        Actor by,
        Instant at) {
    public Resolution {
        stands = Set.copyOf(stands);
        falls = Set.copyOf(falls);
    }
}
