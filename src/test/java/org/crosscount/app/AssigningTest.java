// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.api.Test;

/** Time passes here as the test says. */
@QuarkusTest
@TestTransaction
class AssigningTest {
    private static final Instant NINE = Instant.parse("2025-04-28T09:00:00Z");

    @Inject
    ClaimRecording recording;

    @Inject
    Ledger ledger;

    @Inject
    History history;

    @Inject
    AssignmentStore assignments;

    @Inject
    AuditTrail trail;

    @Inject
    WriteLock lock;

    @Inject
    ReviewConfig config;

    @Test
    void work_that_was_taken_is_free_again_after_a_while() {
        ThingOnRecord claim = ThingOnRecord.claim(record().value());
        Duration held = config.assignment();
        assertThat(at(NINE, "anna").take(claim).assignment().until()).isEqualTo(NINE.plus(held));
        Instant justBefore = NINE.plus(held).minusSeconds(1);
        assertThatThrownBy(() -> at(justBefore, "bert").take(claim)).isInstanceOf(TakenException.class);

        Assigning.Outcome renewed = at(justBefore, "anna").take(claim);
        assertThat(renewed.fresh()).isFalse();
        assertThat(renewed.assignment().since()).isEqualTo(NINE);
        assertThatThrownBy(() -> at(NINE.plus(held), "bert").take(claim)).isInstanceOf(TakenException.class);

        Instant over = justBefore.plus(held);
        assertThat(at(over, "bert").of(claim)).isEmpty();
        Assigning.Outcome taken = at(over, "bert").take(claim);
        assertThat(taken.fresh()).isTrue();
        assertThat(taken.assignment().to()).isEqualTo(new Actor("bert"));
        assertThatThrownBy(() -> at(over, "anna").release(claim)).isInstanceOf(TakenException.class);
    }

    private Assigning at(Instant now, String person) {
        CurrentActor actor = new CurrentActor() {
            @Override
            Actor get() {
                return new Actor(person);
            }
        };
        return new Assigning(
                ledger, history, assignments, trail, lock, actor, config, Clock.fixed(now, ZoneOffset.UTC));
    }

    private ClaimId record() {
        Claim claim = new ClaimBuilder(
                        new ClaimId("draft"), ClaimKind.OCCURRENCE, Subject.of("visits " + UUID.randomUUID()))
                .quote(Quote.unanchored("a visit"))
                .build();
        return recording.record(claim).claim().claim().id();
    }
}
