// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Review;

/** The kept reviews. Nothing here is ever changed or taken away. */
public interface ReviewStore {
    /**
     * Adds a ruling; the version that came of it must be on record.
     *
     * @throws ConcurrentChangeException when another ruling led to that version
     */
    void add(Review review);

    /** All rulings on the claim, oldest first. */
    List<Review> of(ClaimId claim);
}
