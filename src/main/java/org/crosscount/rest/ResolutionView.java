// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.ResolutionCause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's ruling on one inconsistency.
 *
 * @param stands ids of the claims that stand
 * @param falls ids of the claims that fall
 * @param ruledVersion the version of the inconsistency that was ruled on
 * @param version the version that came of it, which names the ruling among those on the inconsistency
 */
@Schema(name = "Resolution")
record ResolutionView(
        Outcome outcome,
        @Nullable ResolutionCause cause,
        List<String> stands,
        List<String> falls,
        String reason,
        String by,
        Instant at,
        int ruledVersion,
        int version) {
    static ResolutionView of(Resolution resolution) {
        return new ResolutionView(
                resolution.outcome(),
                resolution.cause().orElse(null),
                ids(resolution.stands()),
                ids(resolution.falls()),
                resolution.reason(),
                resolution.by().name(),
                resolution.at(),
                resolution.ruled(),
                resolution.version());
    }

    private static List<String> ids(Set<ClaimId> claims) {
        return claims.stream().map(ClaimId::value).sorted().toList();
    }
}
