// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.api.Test;

/** As it would be with sign-in, and four eyes required. */
@QuarkusTest
class FourEyesTest {
    @Inject
    ClaimStore claims;

    @Inject
    ReviewStore reviews;

    @Inject
    DraftChecking drafts;

    @Inject
    Bookkeeping books;

    @Inject
    AssignmentStore assignments;

    @Inject
    AuditTrail trail;

    @Inject
    WriteLock lock;

    @Inject
    Clock clock;

    private String acting = "";

    private final CurrentActor actor = new CurrentActor(null, null) {
        @Override
        Actor get() {
            return new Actor(acting);
        }
    };

    @Test
    void whoever_proposed_what_a_claim_says_cannot_confirm_it() {
        acting("anna");
        ClaimId id = record();
        assertThatThrownBy(() -> rule(id, Decision.CONFIRM, Optional.empty()))
                .isInstanceOfSatisfying(RulingRefusedException.class, refused -> assertThat(refused.accepted())
                        .containsExactly("CORRECT", "REJECT"));
        acting("bert");
        assertThat(rule(id, Decision.CONFIRM, Optional.empty())).isEqualTo(ClaimStatus.CONFIRMED);
        rule(id, Decision.REOPEN, Optional.empty());
        rule(id, Decision.CORRECT, Optional.of(claim -> claim.toBuilder()
                .counted("raids")
                .build()));
        rule(id, Decision.REOPEN, Optional.empty());
        assertThatThrownBy(() -> rule(id, Decision.CONFIRM, Optional.empty()))
                .as("what it says now is bert's correction")
                .isInstanceOf(RulingRefusedException.class);
        acting("anna");
        assertThat(rule(id, Decision.CONFIRM, Optional.empty())).isEqualTo(ClaimStatus.CONFIRMED);
    }

    private void acting(String name) {
        acting = name;
    }

    private ClaimId record() {
        Claim claim = new ClaimBuilder(
                        new ClaimId("draft"), ClaimKind.AMOUNT, Subject.of("attacks " + UUID.randomUUID()))
                .quote(Quote.unanchored("521 attacks"))
                .quantity(Quantity.exact(BigDecimal.valueOf(521), Unit.of("attack")))
                .build();
        ClaimRecording recording = new ClaimRecording(claims, drafts, books, trail, lock, actor, clock);
        return QuarkusTransaction.requiringNew()
                .call(() -> recording.record(claim))
                .claim()
                .claim()
                .id();
    }

    private ClaimStatus rule(ClaimId id, Decision decision, Optional<UnaryOperator<Claim>> correction) {
        NewReview review = new NewReview(decision, Optional.empty(), correction);
        ReviewConfig config = new ReviewConfig() {
            @Override
            public boolean fourEyes() {
                return true;
            }

            @Override
            public Duration assignment() {
                return Duration.ofMinutes(30);
            }
        };
        ClaimRulings rulings =
                new ClaimRulings(claims, reviews, drafts, books, assignments, trail, lock, actor, config, clock);
        return QuarkusTransaction.requiringNew()
                .call(() -> rulings.rule(id, ExpectedVersion.any(), review))
                .claim()
                .claim()
                .status();
    }
}
