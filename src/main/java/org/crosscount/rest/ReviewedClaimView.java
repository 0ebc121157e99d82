// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Link;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.Review;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim on record.
 *
 * @param contradictoryRulings resolutions in force by some of which the claim stands while by others it falls; empty where
 *     they agree
 * @param rating how the ruling in force rates it for publication
 * @param evidence addresses of what that ruling rests on
 */
@Schema(name = "ReviewedClaim")
record ReviewedClaimView(
        @JsonUnwrapped ClaimView claim,
        List<RulingOnClaim> contradictoryRulings,
        @Nullable RatingView rating,
        List<String> evidence) {
    /**
     * What one resolution says of the claim.
     *
     * @param inconsistency id of the inconsistency that was resolved
     */
    @Schema(name = "RulingOnClaim")
    record RulingOnClaim(String inconsistency, boolean stands, String reason, String by, Instant at) {
        static RulingOnClaim of(ClaimId claim, Resolution resolution) {
            return new RulingOnClaim(
                    resolution.of().value(),
                    resolution.stands().contains(claim),
                    resolution.reason(),
                    resolution.by().name(),
                    resolution.at());
        }
    }

    static ReviewedClaimView of(RecordedClaim recorded, List<Resolution> contradictory, Optional<Review> inForce) {
        return new ReviewedClaimView(
                ClaimView.of(recorded),
                contradictory.stream()
                        .map(each -> RulingOnClaim.of(recorded.claim().id(), each))
                        .toList(),
                inForce.flatMap(Review::rating).map(RatingView::of).orElse(null),
                inForce.map(Review::evidence).orElse(List.of()).stream()
                        .map(Link::address)
                        .toList());
    }
}
