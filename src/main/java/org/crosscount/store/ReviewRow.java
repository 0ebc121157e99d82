// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Link;
import org.crosscount.domain.review.Rating;
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
    int saidSince;
    int version;

    @Enumerated(EnumType.STRING)
    Decision decision;

    @Nullable
    String reason;

    @Nullable
    BigDecimal ratingValue;

    @Nullable
    BigDecimal ratingBest;

    @Nullable
    BigDecimal ratingWorst;

    @Nullable
    String ratingLabel;

    @Nullable
    String ratingText;

    @Convert(converter = TextListConverter.class)
    List<String> evidence;

    String ruledBy;
    Instant ruledAt;

    static ReviewRow of(Review review) {
        ReviewRow row = new ReviewRow();
        row.claimId = review.of().value();
        row.ruledVersion = review.ruled();
        row.saidSince = review.saidSince();
        row.version = review.version();
        row.decision = review.decision();
        row.reason = review.reason().orElse(null);
        review.rating().ifPresent(row::put);
        row.evidence = review.evidence().stream().map(Link::address).toList();
        row.ruledBy = review.by().name();
        row.ruledAt = review.at();
        return row;
    }

    private void put(Rating rating) {
        ratingValue = rating.value();
        ratingBest = rating.best();
        ratingWorst = rating.worst();
        ratingLabel = rating.label();
        ratingText = rating.text().orElse(null);
    }

    private Optional<Rating> rating() {
        return ratingValue == null
                ? Optional.empty()
                : Optional.of(
                        new Rating(ratingValue, ratingBest, ratingWorst, ratingLabel, Optional.ofNullable(ratingText)));
    }

    Review toReview() {
        return new Review(
                new ClaimId(claimId),
                ruledVersion,
                saidSince,
                version,
                decision,
                Optional.ofNullable(reason),
                rating(),
                evidence.stream().map(Link::new).toList(),
                new Actor(ruledBy),
                ruledAt);
    }
}
