// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.List;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Link;
import org.crosscount.domain.review.Review;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's ruling on one claim.
 *
 * @param rating how the claim is rated for publication
 * @param evidence addresses of what the ruling rests on
 * @param ruledVersion the version of the claim that was ruled on
 * @param version the version that came of it, which names the ruling among those on the claim
 */
@Schema(name = "Review")
record ReviewView(
        Decision decision,
        @Nullable String reason,
        @Nullable RatingView rating,
        List<String> evidence,
        String by,
        Instant at,
        int ruledVersion,
        int version) {
    static ReviewView of(Review review) {
        return new ReviewView(
                review.decision(),
                review.reason().orElse(null),
                review.rating().map(RatingView::of).orElse(null),
                review.evidence().stream().map(Link::address).toList(),
                review.by().name(),
                review.at(),
                review.ruled(),
                review.version());
    }
}
