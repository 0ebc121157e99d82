// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import org.crosscount.domain.review.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a claim is rated for publication, as ClaimReview has it. */
@Schema(name = "Rating")
record RatingView(
        BigDecimal value,
        BigDecimal best,
        BigDecimal worst,
        String label,
        @Nullable String text) {
    static RatingView of(Rating rating) {
        return new RatingView(
                rating.value(),
                rating.best(),
                rating.worst(),
                rating.label(),
                rating.text().orElse(null));
    }
}
