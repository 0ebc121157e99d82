// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Review;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's ruling on one claim.
 *
 * @param ruledVersion the version of the claim that was ruled on
 * @param version the version that came of it, which names the ruling among those on the claim
 */
@Schema(name = "Review")
record ReviewView(Decision decision, @Nullable String reason, String by, Instant at, int ruledVersion, int version) {
    static ReviewView of(Review review) {
        return new ReviewView(
                review.decision(),
                review.reason().orElse(null),
                review.by().name(),
                review.at(),
                review.ruled(),
                review.version());
    }
}
