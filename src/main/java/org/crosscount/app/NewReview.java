// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.review.Decision;

/**
 * A ruling on a claim, as somebody asks for it.
 *
 * @param correction gives, from what the claim says now, what it says rightly; asked for under the write lock
 */
public record NewReview(Decision decision, Optional<String> reason, Optional<UnaryOperator<Claim>> correction) {
    public NewReview {
        reason = reason.map(String::strip).filter(words -> !words.isEmpty());
    }
}
