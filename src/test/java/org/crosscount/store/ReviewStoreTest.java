// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.ReviewStore;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Link;
import org.crosscount.domain.review.Rating;
import org.crosscount.domain.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class ReviewStoreTest {
    private static final ClaimId CLAIM = new ClaimId("zz-1");

    @Inject
    ReviewStore store;

    @Inject
    ClaimStore claims;

    private void versions(int count) {
        for (int version = 1; version <= count; version++) {
            claims.add(aClaim("zz-1").version(version).build(), filed("zz-s").now(), Actor.LOCAL, MONDAY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_decision(Decision decision) {
        versions(2);
        Rating rating = new Rating(
                new BigDecimal("2.5"),
                BigDecimal.valueOf(5),
                BigDecimal.ONE,
                "Höchst zweifelhaft",
                Optional.of("Nobody says so."));
        Review review = new Review(
                CLAIM,
                1,
                1,
                2,
                decision,
                Optional.of("Söme reason"),
                Optional.of(rating),
                List.of(new Link("https://example.org/a?b=c"), new Link("https://example.org/d")),
                new Actor("anna"),
                TUESDAY);
        store.add(review);
        assertThat(store.of(CLAIM)).containsExactly(review);
    }

    @Test
    void rulings_come_in_order_and_only_those_on_the_claim() {
        versions(3);
        Review second = review(2, Decision.REOPEN, TUESDAY);
        Review first = review(1, Decision.CONFIRM, MONDAY);
        store.add(second);
        store.add(first);
        assertThat(store.of(CLAIM)).containsExactly(first, second);
        assertThat(store.of(new ClaimId("zz-none"))).isEmpty();
    }

    @Test
    void one_version_comes_of_one_ruling() {
        versions(2);
        Review review = review(1, Decision.CONFIRM, MONDAY);
        store.add(review);
        assertThatThrownBy(() -> store.add(review)).isInstanceOf(ConcurrentChangeException.class);
    }

    private static Review review(int ruled, Decision decision, Instant at) {
        return new Review(
                CLAIM, ruled, 1, ruled + 1, decision, Optional.empty(), Optional.empty(), List.of(), Actor.LOCAL, at);
    }
}
