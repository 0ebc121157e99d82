// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.crosscount.app.ReviewStore;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Review;

/** Reviews in {@code review}. */
@ApplicationScoped
class PanacheReviewStore implements ReviewStore, PanacheRepositoryBase<ReviewRow, Long> {
    @Override
    public void add(Review review) {
        persist(ReviewRow.of(review));
        Additions.sendLast(getEntityManager(), "Claim " + review.of().value());
    }

    @Override
    public List<Review> of(ClaimId claim) {
        List<Review> reviews = find("claimId = ?1 order by version", claim.value()).stream()
                .map(ReviewRow::toReview)
                .toList();
        getEntityManager().clear();
        return reviews;
    }
}
