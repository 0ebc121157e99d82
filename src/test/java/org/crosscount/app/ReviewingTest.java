// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.NewResolution;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.source.Quote;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewingTest {
    @Inject
    ClaimRecording recording;

    @Inject
    Reviewing reviewing;

    @Inject
    Resolving resolving;

    @Inject
    Ledger ledger;

    @Inject
    History history;

    /** A place that no other test speaks of. */
    private final String place = "Testland " + UUID.randomUUID();

    @Test
    void a_rejected_claim_leaves_comparison_and_comes_back_when_reopened() {
        ClaimId low = record(attacks(2024, 521));
        ClaimId high = record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        String subject = ledger.claim(low).subject();

        ClaimOutcome rejected = rule(high, Decision.REJECT);
        assertThat(rejected.claim().claim().status()).isEqualTo(ClaimStatus.REJECTED);
        assertThat(ledger.subject(subject).claims())
                .extracting(each -> each.claim().id())
                .containsExactly(low);
        assertThat(ledger.subject(subject).summary().state()).isEqualTo(SubjectState.SINGLE);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.RESOLVED);
        assertThat(ledger.claim(low).inconsistent()).isFalse();

        rule(high, Decision.REOPEN);
        assertThat(ledger.claim(high).claim().status()).isEqualTo(ClaimStatus.PROPOSED);
        assertThat(ledger.subject(subject).summary().state()).isEqualTo(SubjectState.CONFLICTING);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.OPEN);
        assertThat(ledger.inconsistency(raised).reason())
                .contains("reopened: as the claims stand now, the rule finds it again");
        assertThat(ledger.claim(low).inconsistent()).isTrue();
    }

    @Test
    void confirming_a_claim_adds_nothing_to_what_it_is_inconsistent_with() {
        ClaimId low = record(attacks(2024, 521));
        ClaimId high = record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        rule(low, Decision.CONFIRM);
        assertThat(ledger.inconsistency(raised).version()).isEqualTo(1);
        resolve(raised, Outcome.DISMISSED);
        rule(high, Decision.CONFIRM);
        rule(low, Decision.REOPEN);
        assertThat(ledger.inconsistency(raised).version()).isEqualTo(2);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.DISMISSED);
    }

    @Test
    void a_dismissed_one_is_not_raised_again_on_the_same_claims_even_after_it_was_gone() {
        ClaimId low = record(attacks(2024, 521));
        ClaimId high = record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        resolve(raised, Outcome.DISMISSED);
        assertThat(ledger.claim(low).inconsistent()).isFalse();
        rule(high, Decision.REJECT);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.DISMISSED);
        assertThatThrownBy(() -> resolve(raised, Outcome.REOPEN))
                .isInstanceOf(RulingRefusedException.class)
                .hasMessageContaining("does not find it");
        rule(high, Decision.REOPEN);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.DISMISSED);
        assertThat(ledger.inconsistency(raised).version()).isEqualTo(2);
        ClaimId third = record(attacks(2024, 1500));
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.OPEN);
        assertThat(ledger.inconsistency(raised).reason()).contains("reopened: claim " + third.value() + " has joined");
    }

    @Test
    void a_dismissal_holds_again_once_the_claims_are_what_they_were() {
        ClaimId low = record(attacks(2024, 521));
        ClaimId high = record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        resolve(raised, Outcome.DISMISSED);
        ClaimId third = record(attacks(2024, 1500));
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.OPEN);
        rule(third, Decision.REJECT);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.DISMISSED);
        assertThat(ledger.inconsistency(raised).reason())
                .contains("not raised again: dismissed on the same claims in version 1: because");
        assertThat(ledger.claim(low).inconsistent()).isFalse();
        assertThat(history.of(raised))
                .extracting(InconsistencyEvent::act)
                .containsExactly(
                        InconsistencyAct.RAISED,
                        InconsistencyAct.DISMISSED,
                        InconsistencyAct.REOPENED,
                        InconsistencyAct.EXCEPTED);

        correct(high, claim -> quantity(claim, 901));
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.OPEN);
        rule(high, Decision.REOPEN);
        correct(high, claim -> quantity(claim, 900));
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.DISMISSED);
    }

    @Test
    void a_dismissal_that_somebody_took_back_is_no_exception() {
        ClaimId low = record(attacks(2024, 521));
        record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        resolve(raised, Outcome.DISMISSED);
        ClaimId third = record(attacks(2024, 1500));
        rule(third, Decision.REJECT);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.DISMISSED);
        resolve(raised, Outcome.REOPEN);
        rule(third, Decision.REOPEN);
        rule(third, Decision.REJECT);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.OPEN);
    }

    @Test
    void a_ruling_of_another_kind_is_no_exception() {
        ClaimId low = record(attacks(2024, 521));
        record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        resolve(raised, Outcome.RESOLVED);
        ClaimId third = record(attacks(2024, 1500));
        rule(third, Decision.REJECT);
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.OPEN);
    }

    private static Claim quantity(Claim claim, int value) {
        return claim.toBuilder()
                .quantity(Quantity.exact(BigDecimal.valueOf(value), Unit.of("attack")))
                .build();
    }

    @Test
    void a_correction_that_still_does_not_fit_reopens_what_was_ruled_on() {
        ClaimId low = record(attacks(2024, 521));
        ClaimId high = record(attacks(2024, 900));
        InconsistencyId raised = onlyInconsistencyOf(low);
        resolve(raised, Outcome.RESOLVED);
        correct(high, claim -> claim.toBuilder().quantity(exact(800, "attack")).build());
        RecordedInconsistency reopened = ledger.inconsistency(raised);
        assertThat(reopened.status()).isEqualTo(InconsistencyStatus.OPEN);
        assertThat(reopened.reason())
                .contains("reopened: claim " + high.value() + " says something else since version 2");
        assertThat(reopened.claims()).extracting(Claim::version).containsExactlyInAnyOrder(1, 2);
        correct_after_reopening(
                high, claim -> claim.toBuilder().quantity(exact(521, "attack")).build());
        assertThat(ledger.inconsistency(raised).status()).isEqualTo(InconsistencyStatus.RESOLVED);
        assertThat(ledger.inconsistency(raised).reason().orElseThrow()).contains("no longer finds it");
    }

    @Test
    void what_follows_from_a_claim_leaves_comparison_and_comes_back_with_it() {
        ClaimId change = record(attacks(2024, 70)
                .kind(ClaimKind.CHANGE)
                .quantity(exact(70, "%"))
                .direction(Direction.UP)
                .base("2023"));
        ClaimId amount = record(attacks(2024, 521));
        ClaimId base = record(attacks(2023, 350));
        String subject = ledger.claim(base).subject();
        ClaimId derived = onlyDerivedOn(subject);
        InconsistencyId mismatch = onlyInconsistencyOf(base);

        rule(change, Decision.REJECT);
        assertThat(ledger.claim(derived).claim().status()).isEqualTo(ClaimStatus.REJECTED);
        assertThat(ledger.subject(subject).claims()).hasSize(1);
        assertThat(ledger.inconsistency(mismatch).status()).isEqualTo(InconsistencyStatus.RESOLVED);
        rule(amount, Decision.REJECT);
        rule(change, Decision.REOPEN);
        assertThat(ledger.claim(derived).claim().status())
                .as("one parent is still out")
                .isEqualTo(ClaimStatus.REJECTED);
        rule(amount, Decision.REOPEN);
        assertThat(ledger.claim(derived).claim().status()).isEqualTo(ClaimStatus.DERIVED);
        assertThat(onlyDerivedOn(subject)).isEqualTo(derived);
        assertThat(ledger.inconsistency(mismatch).status()).isEqualTo(InconsistencyStatus.OPEN);

        correct(
                amount,
                claim -> claim.toBuilder().quantity(exact(595, "attack")).build());
        assertThat(ledger.claim(derived).claim().quantity().orElseThrow().lower())
                .isEqualByComparingTo("349");
        assertThat(ledger.inconsistency(mismatch).status()).isEqualTo(InconsistencyStatus.RESOLVED);
    }

    @Test
    void what_no_longer_follows_from_a_corrected_claim_is_withdrawn() {
        record(attacks(2024, 70)
                .kind(ClaimKind.CHANGE)
                .quantity(exact(70, "%"))
                .direction(Direction.UP)
                .base("2023"));
        ClaimId amount = record(attacks(2024, 521));
        ClaimId base = record(attacks(2023, 350));
        ClaimId derived = onlyDerivedOn(ledger.claim(base).subject());
        correct(amount, claim -> claim.toBuilder()
                .subject(attacks(2022, 521).build().subject())
                .build());
        assertThat(ledger.claim(derived).claim().status()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void a_derived_claim_is_not_ruled_on() {
        record(attacks(2024, 70)
                .kind(ClaimKind.CHANGE)
                .quantity(exact(70, "%"))
                .direction(Direction.UP)
                .base("2023"));
        record(attacks(2024, 521));
        ClaimId derived = onlyDerivedOn(ledger.claim(record(attacks(2023, 350))).subject());
        assertThatThrownBy(() -> rule(derived, Decision.CONFIRM)).isInstanceOf(RulingRefusedException.class);
    }

    @Test
    void a_ruling_on_another_version_than_the_one_seen_changes_nothing() {
        ClaimId id = record(attacks(2024, 521));
        NewReview confirm = new NewReview(Decision.CONFIRM, Optional.empty(), Optional.empty());
        ExpectedVersion first = new ExpectedVersion(Optional.of(Set.of(1)));
        reviewing.rule(id, first, confirm);
        assertThatThrownBy(() -> reviewing.rule(id, first, confirm))
                .isInstanceOfSatisfying(StaleClaimException.class, stale -> assertThat(stale.current())
                        .isEqualTo(ledger.claim(id)));
        assertThat(ledger.claim(id).claim().version()).isEqualTo(2);
    }

    private ClaimId record(ClaimBuilder claim) {
        return recording.record(claim.build()).claim().claim().id();
    }

    private ClaimOutcome rule(ClaimId id, Decision decision) {
        return reviewing.rule(
                id, ExpectedVersion.any(), new NewReview(decision, Optional.of("because"), Optional.empty()));
    }

    private void correct(ClaimId id, UnaryOperator<Claim> correction) {
        reviewing.rule(
                id,
                ExpectedVersion.any(),
                new NewReview(Decision.CORRECT, Optional.of("misread"), Optional.of(correction)));
    }

    private void correct_after_reopening(ClaimId id, UnaryOperator<Claim> correction) {
        rule(id, Decision.REOPEN);
        correct(id, correction);
    }

    private void resolve(InconsistencyId id, Outcome outcome) {
        resolving.rule(
                id,
                ExpectedVersion.any(),
                new NewResolution(outcome, Optional.empty(), Set.of(), Set.of(), Optional.of("because")));
    }

    private InconsistencyId onlyInconsistencyOf(ClaimId claim) {
        List<RecordedInconsistency> found = ledger.inconsistencies(new InconsistencyQuery(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(claim),
                        Set.of(),
                        Optional.empty(),
                        InconsistencyOrder.RAISED,
                        new Paging(10, Optional.empty())))
                .items();
        assertThat(found).hasSize(1);
        return found.get(0).finding().id();
    }

    private ClaimId onlyDerivedOn(String subject) {
        List<Claim> derived = ledger.subject(subject).claims().stream()
                .map(RecordedClaim::claim)
                .filter(Claim::isDerived)
                .toList();
        assertThat(derived).hasSize(1);
        return derived.get(0).id();
    }

    private ClaimBuilder attacks(int year, int value) {
        Subject subject = new Subject(
                "attacks", Optional.empty(), Optional.of(place), Optional.of(Period.ofYear(year)), Optional.empty());
        return new ClaimBuilder(new ClaimId("draft"), ClaimKind.AMOUNT, subject)
                .quote(Quote.unanchored(value + " attacks"))
                .figure(new Figure(Integer.toString(value), Optional.empty()))
                .quantity(exact(value, "attack"));
    }

    private static Quantity exact(int value, String unit) {
        return Quantity.exact(BigDecimal.valueOf(value), Unit.of(unit));
    }
}
