// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Link;
import org.crosscount.domain.review.Rating;

/**
 * A ruling on a claim, as somebody asks for it.
 *
 * @param correction gives, from what the claim says now, what it says rightly; asked for under the write lock
 * @param rating how the claim is rated for publication
 * @param evidence addresses of what the ruling rests on
 */
public record NewReview(
        Decision decision,
        Optional<String> reason,
        Optional<UnaryOperator<Claim>> correction,
        Optional<Rating> rating,
        List<Link> evidence) {
    public NewReview {
        reason = reason.map(String::strip).filter(words -> !words.isEmpty());
        evidence = List.copyOf(evidence);
    }

    /** A ruling that says nothing for publication. */
    public NewReview(Decision decision, Optional<String> reason, Optional<UnaryOperator<Claim>> correction) {
        this(decision, reason, correction, Optional.empty(), List.of());
    }
}
