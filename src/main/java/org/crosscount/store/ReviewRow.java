// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Review;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One ruling on one claim: a record. */
@Entity
@Immutable
@Table(name = "review")
class ReviewRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq", allocationSize = 50)
    Long seq;

    String claimId;
    int ruledVersion;
    int version;

    @Enumerated(EnumType.STRING)
    Decision decision;

    @Nullable
    String reason;

    String ruledBy;
    Instant ruledAt;

    static ReviewRow of(Review review) {
        ReviewRow row = new ReviewRow();
        row.claimId = review.of().value();
        row.ruledVersion = review.ruled();
        row.version = review.version();
        row.decision = review.decision();
        row.reason = review.reason().orElse(null);
        row.ruledBy = review.by().name();
        row.ruledAt = review.at();
        return row;
    }

    Review toReview() {
        return new Review(
                new ClaimId(claimId),
                ruledVersion,
                version,
                decision,
                Optional.ofNullable(reason),
                new Actor(ruledBy),
                ruledAt);
    }
}
