// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Source;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordingTest {
    @Inject
    ClaimRecording recording;

    @Inject
    DocumentRecording documents;

    @Inject
    SourceRecording sources;

    @Inject
    Ledger ledger;

    /** A place that no other test speaks of. */
    private final String place = "Testland " + UUID.randomUUID();

    @Test
    void the_same_claim_again_adds_nothing() {
        Claim claim = attacks(2024, 521).build();
        ClaimOutcome first = recording.record(claim);
        ClaimOutcome again = recording.record(claim);
        assertThat(first.created()).isTrue();
        assertThat(again.created()).isFalse();
        assertThat(again.claim()).isEqualTo(first.claim());
    }

    @Test
    void a_statement_about_two_actors_is_two_claims() {
        Claim one = attacks(2024, 521).build();
        Claim other = one.toBuilder()
                .subject(new Subject(
                        "attacks",
                        Optional.of("police"),
                        Optional.of(place),
                        Optional.of(Period.ofYear(2024)),
                        Optional.empty()))
                .build();
        assertThat(recording.record(one).claim().claim().id())
                .isNotEqualTo(recording.record(other).claim().claim().id());
    }

    @Test
    void a_figure_that_fits_no_other_is_raised_at_once_and_grows_with_the_next() {
        recording.record(attacks(2024, 521).attribution("PIPS").build());
        List<RecordedInconsistency> raised =
                recording.record(attacks(2024, 600).build()).inconsistencies();
        assertThat(raised).singleElement().satisfies(found -> {
            assertThat(found.finding().kind()).isEqualTo(InconsistencyKind.CONFLICTING_FIGURES);
            assertThat(found.finding().explanation()).contains("521 attacks", "600 attacks", "PIPS");
            assertThat(found.version()).isEqualTo(1);
        });
        RecordedInconsistency grown =
                recording.record(attacks(2024, 700).build()).inconsistencies().get(0);
        assertThat(grown.finding().id()).isEqualTo(raised.get(0).finding().id());
        assertThat(grown.version()).isEqualTo(2);
        assertThat(grown.claims()).hasSize(3);
        assertThat(grown.raisedAt()).isEqualTo(raised.get(0).raisedAt());
    }

    @Test
    void whoever_repeats_another_is_no_further_source_of_an_inconsistency() {
        Source agency = sources.record(NewSource.named("Agency of " + place)).source();
        sources.record(new NewSource(
                "Paper of " + place, Set.of(), Optional.empty(), Optional.empty(), Optional.of(agency.id())));
        recording.record(attacks(2024, 521).attribution("Agency of " + place).build());
        Claim repeated = attacks(2024, 600).attribution("Paper of " + place).build();
        assertThat(recording.record(repeated).inconsistencies())
                .singleElement()
                .extracting(RecordedInconsistency::sources)
                .isEqualTo(1);
        Claim other = attacks(2024, 700).attribution("Radio of " + place).build();
        assertThat(recording.record(other).inconsistencies())
                .singleElement()
                .extracting(RecordedInconsistency::sources)
                .isEqualTo(2);
    }

    @Test
    void what_follows_from_two_claims_is_kept_with_its_parents_and_held_against_a_third() {
        Claim change = attacks(2024, 70)
                .kind(ClaimKind.CHANGE)
                .quantity(Quantity.exact(BigDecimal.valueOf(70), Unit.of("%")))
                .direction(Direction.UP)
                .base("2023")
                .build();
        ClaimId changed = recording.record(change).claim().claim().id();
        ClaimId amount =
                recording.record(attacks(2024, 521).build()).claim().claim().id();
        ClaimOutcome third = recording.record(attacks(2023, 350).build());
        assertThat(third.inconsistencies())
                .singleElement()
                .satisfies(found -> assertThat(found.finding().kind()).isEqualTo(InconsistencyKind.CHANGE_MISMATCH));
        assertThat(ledger.subject(third.claim().subject()).claims())
                .map(RecordedClaim::claim)
                .filteredOn(Claim::isDerived)
                .singleElement()
                .satisfies(derived -> {
                    assertThat(derived.quantity().orElseThrow().lower()).isEqualByComparingTo("306");
                    assertThat(derived.quantity().orElseThrow().upper()).isEqualByComparingTo("307");
                    assertThat(derived.parents()).containsExactlyInAnyOrder(amount, changed);
                });
    }

    @Test
    void a_subject_tells_how_its_claims_stand_to_each_other() {
        RecordedClaim one = recording.record(attacks(2024, 521).build()).claim();
        assertThat(ledger.subject(one.subject()).summary().state()).isEqualTo(SubjectState.SINGLE);
        recording.record(attacks(2024, 521).attribution("a ministry").build());
        assertThat(ledger.subject(one.subject()).summary().state()).isEqualTo(SubjectState.AGREEING);
        recording.record(attacks(2024, 800).build());
        SubjectReport report = ledger.subject(one.subject());
        assertThat(report.summary().state()).isEqualTo(SubjectState.CONFLICTING);
        assertThat(report.summary().conflictingPairs()).isEqualTo(2);
        assertThat(report.clusters()).hasSize(2);
        assertThat(report.summary().lower()).isEqualByComparingTo("521");
    }

    @Test
    void a_quote_must_stand_in_the_text_on_record() {
        String text = "In all, 521 attacks were counted in " + place + ".";
        RecordedDocument document = documents
                .record(new NewDocument(
                        text,
                        Optional.empty(),
                        Optional.of("A Paper"),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        Set.of()))
                .document();
        Claim sound = attacks(2024, 521)
                .quote(Quote.at(8, "521 attacks"))
                .document(document.document().id())
                .build();
        assertThat(recording.record(sound).created()).isTrue();
        int before = ledger.claimsIn(document.document().id()).size();
        Claim shifted = sound.toBuilder().quote(Quote.at(9, "521 attacks")).build();
        assertThatThrownBy(() -> recording.record(shifted))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("quote.exact"));
        assertThat(ledger.claimsIn(document.document().id())).hasSize(before);
    }

    @Test
    void the_same_text_again_is_the_same_document() {
        NewDocument document = new NewDocument(
                "A text about " + place + ".",
                Optional.of("A title"),
                Optional.empty(),
                Optional.of(Period.ofYear(2024)),
                "en",
                Optional.empty(),
                Set.of());
        DocumentOutcome first = documents.record(document);
        DocumentOutcome again = documents.record(document);
        assertThat(first.created()).isTrue();
        assertThat(again.created()).isFalse();
        assertThat(again.document()).isEqualTo(first.document());
    }

    @Test
    void claims_recorded_at_the_same_moment_do_not_miss_each_other() throws Exception {
        int writers = 8;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<ClaimOutcome>> outcomes = new ArrayList<>();
            for (int at = 0; at < writers; at++) {
                Claim claim = attacks(2024, 100 * (at + 1))
                        .attribution("source " + at)
                        .build();
                outcomes.add(pool.submit(() -> recording.record(claim)));
            }
            ClaimId any = outcomes.get(0).get().claim().claim().id();
            for (Future<ClaimOutcome> outcome : outcomes) {
                outcome.get();
            }
            String subject = ledger.claim(any).subject();
            assertThat(ledger.subject(subject).claims()).hasSize(writers);
            assertThat(ledger.subject(subject).summary().conflictingPairs()).isEqualTo(writers * (writers - 1) / 2);
            assertThat(recording
                            .record(attacks(2024, 100).attribution("source 0").build())
                            .inconsistencies())
                    .filteredOn(found -> found.finding().kind() == InconsistencyKind.CONFLICTING_FIGURES
                            || found.finding().kind() == InconsistencyKind.MAGNITUDE_MISMATCH)
                    .flatExtracting(RecordedInconsistency::claims)
                    .extracting(Claim::id)
                    .containsAll(ledger.subject(subject).claims().stream()
                            .map(each -> each.claim().id())
                            .toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private ClaimBuilder attacks(int year, int value) {
        Subject subject = new Subject(
                "attacks", Optional.empty(), Optional.of(place), Optional.of(Period.ofYear(year)), Optional.empty());
        return new ClaimBuilder(new ClaimId("draft"), ClaimKind.AMOUNT, subject)
                .quote(Quote.unanchored(value + " attacks"))
                .figure(new Figure(Integer.toString(value), Optional.empty()))
                .quantity(Quantity.exact(BigDecimal.valueOf(value), Unit.of("attack")));
    }
}
