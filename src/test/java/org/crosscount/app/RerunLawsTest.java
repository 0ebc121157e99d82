// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is recorded, corrected, rejected and reopened in whatever order: a full re-run has nothing to add. */
@QuarkusTest
class RerunLawsTest {
    private static final int ACTS = 40;
    private static final Bound[] BOUNDS = {Bound.EXACT, Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.LESS_THAN};
    private static final String[] EVENTS = {"Zubrow depot fire", "Zubrow fuel depot fire", "Zubrow silo fire"};

    @Inject
    ClaimRecording recording;

    @Inject
    Reviewing reviewing;

    @Inject
    Rerunning rerunning;

    @Inject
    DocumentRecording documents;

    @Inject
    Ledger ledger;

    /** A place that no other test speaks of. */
    private final String place = "Lawland " + UUID.randomUUID();

    @RepeatedTest(2)
    void incremental_equals_full(RepetitionInfo draw) {
        Random random = new Random(draw.getCurrentRepetition());
        List<String> texts = new ArrayList<>();
        for (int text = 0; text < 3; text++) {
            NewDocument fresh = new NewDocument(
                    "Words drawn by lot, " + place + " " + text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    Set.of());
            texts.add(documents.record(fresh).document().document().id().value());
        }
        List<ClaimId> recorded = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            if (recorded.isEmpty() || random.nextInt(3) > 0) {
                recorded.add(
                        recording.record(claim(random, texts)).claim().claim().id());
            } else {
                rule(recorded.get(random.nextInt(recorded.size())), random);
            }
        }
        String id = rerunning.start().id();
        await().atMost(Duration.ofMinutes(2)).until(() -> rerunning.run(id).state() != RerunState.RUNNING);
        Rerun run = rerunning.run(id);
        assertThat(run.failure()).isEmpty();
        assertThat(run.effects()).isEqualTo(Map.of());
    }

    private void rule(ClaimId id, Random random) {
        Claim claim = ledger.claim(id).claim();
        Decision decision = claim.status() == ClaimStatus.PROPOSED
                ? List.of(Decision.CONFIRM, Decision.CORRECT, Decision.REJECT).get(random.nextInt(3))
                : Decision.REOPEN;
        Optional<UnaryOperator<Claim>> correction = decision == Decision.CORRECT
                ? Optional.of(said -> said.toBuilder()
                        .quantity(Quantity.exact(
                                BigDecimal.valueOf(1000 + random.nextInt(9000)),
                                said.quantity().orElseThrow().unit()))
                        .figure(null)
                        .build())
                : Optional.empty();
        reviewing.rule(id, ExpectedVersion.any(), new NewReview(decision, Optional.of("drawn by lot"), correction));
    }

    private Claim claim(Random random, List<String> texts) {
        boolean change = random.nextInt(6) == 0;
        boolean ofEvent = !change && random.nextInt(3) == 0;
        boolean someOf = !change && !ofEvent && random.nextInt(3) == 0;
        Period period = ofEvent
                ? Period.parse("2024-06-1" + random.nextInt(4))
                : Period.ofYear(change ? 2024 : 2023 + random.nextInt(2));
        Subject subject = new Subject(
                "deaths",
                someOf ? Optional.of(random.nextBoolean() ? "women" : "men") : Optional.empty(),
                Optional.of(place),
                Optional.of(period),
                ofEvent ? Optional.of(EVENTS[random.nextInt(EVENTS.length)]) : Optional.empty());
        Quantity quantity = change
                ? Quantity.exact(BigDecimal.valueOf(1 + random.nextInt(90)), Unit.of("%"))
                : Quantity.of(
                        BOUNDS[random.nextInt(BOUNDS.length)],
                        BigDecimal.valueOf(20 + random.nextInt(60)),
                        Unit.of("person"));
        return new ClaimBuilder(new ClaimId(""), change ? ClaimKind.CHANGE : ClaimKind.AMOUNT, subject)
                .quote(Quote.unanchored("drawn by lot"))
                .quantity(quantity)
                .direction(change ? Direction.UP : null)
                .base(change ? "2023" : null)
                .attribution(random.nextBoolean() ? "Office " + random.nextInt(2) : null)
                .document(random.nextInt(3) == 0 ? null : new DocumentId(texts.get(random.nextInt(texts.size()))))
                .build();
    }
}
