// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.aDocument;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.DocumentStore;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class ClaimStoreTest {
    @Inject
    ClaimStore store;

    @Inject
    DocumentStore documents;

    @Test
    void a_claim_with_everything_comes_back_as_it_was() {
        documents.add(aDocument("d-all"), MONDAY);
        Claim claim = everything().build();
        store.add(claim, filed("s-all").now(), Actor.LOCAL, MONDAY);
        assertThat(store.find(claim.id())).contains(new RecordedClaim(claim, "s-all", Actor.LOCAL, MONDAY, false));
    }

    private static ClaimBuilder everything() {
        Subject subject = new Subject(
                "lanterns lit",
                Optional.of("children"),
                Optional.of("Ödegård"),
                Optional.of(Period.parse("2024-11/2025-04")),
                Optional.of("the lantern walk"));
        return new ClaimBuilder(new ClaimId("c-all"), ClaimKind.CHANGE, subject)
                .quote(new Quote(
                        "up between 40% and 60.50%", "it was ", ", they \"said\"", Optional.of(new Span(7, 32))))
                .figure(new Figure("40% and 60.50%", Optional.of(new Span(18, 32))))
                .quantity(new Quantity(
                        Bound.RANGE, null, new BigDecimal("40"), new BigDecimal("60.50"), false, true, Unit.of("%")))
                .counted("lanterns, lit")
                .direction(Direction.UP)
                .superlative(Superlative.HIGHEST)
                .aggregate(Aggregate.PERIOD_TOTAL)
                .base("2023")
                .attribution("The Lantern Office")
                .document(new DocumentId("d-all"))
                .published(Period.parse("2025-05-01"))
                .asOf(Period.parse("2025-04~"))
                .assumptions(List.of("The year is the document's.", "Second \"sentence\"."))
                .status(ClaimStatus.DERIVED)
                .parents(List.of(new ClaimId("p2"), new ClaimId("p1")));
    }

    @Test
    void a_claim_with_only_what_it_needs_comes_back_as_it_was() {
        Claim claim = new ClaimBuilder(new ClaimId("c-least"), ClaimKind.OCCURRENCE, Subject.of("visit"))
                .quote(Quote.unanchored("came"))
                .build();
        store.add(claim, filed("s-least").now(), Actor.LOCAL, MONDAY);
        assertThat(store.find(claim.id())).contains(new RecordedClaim(claim, "s-least", Actor.LOCAL, MONDAY, false));
    }

    @ParameterizedTest
    @CsvSource({
        "521",
        "0.5",
        "-12.25",
        "0",
        "1E-100",
        "1E+100",
        "9.87654321E-100",
        "123456789012345678901234567890.12345"
    })
    void figures_are_kept_to_the_last_digit(BigDecimal number) {
        Claim claim =
                aClaim("c-exact").quantity(Quantity.exact(number, Unit.NONE)).build();
        store.add(claim, filed("s-exact").interval(number.toString(), null).now(), Actor.LOCAL, MONDAY);
        assertThat(store.find(claim.id()).orElseThrow().claim()).isEqualTo(claim);
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_kind(ClaimKind kind) {
        keeps(aClaim("c-kind").kind(kind));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_status(ClaimStatus status) {
        keeps(aClaim("c-status").status(status));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_bound(Bound bound) {
        BigDecimal one = BigDecimal.ONE;
        keeps(aClaim("c-bound").quantity(new Quantity(bound, null, one, one, false, false, Unit.NONE)));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_aggregate(Aggregate aggregate) {
        keeps(aClaim("c-aggregate").aggregate(aggregate));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_superlative(Superlative superlative) {
        keeps(aClaim("c-superlative").superlative(superlative));
    }

    private void keeps(ClaimBuilder builder) {
        Claim claim = builder.build();
        store.add(claim, filed("s").now(), Actor.LOCAL, MONDAY);
        assertThat(store.find(claim.id()).orElseThrow().claim()).isEqualTo(claim);
    }

    @Test
    void a_period_in_a_year_beyond_any_calendar_is_kept() {
        keeps(aClaim("c-far").subject(Subject.of("ice").during(Period.parse("Y-170000002"))));
    }

    @Test
    void a_quote_of_millions_of_characters_is_kept() {
        keeps(aClaim("c-long").quote(Quote.unanchored("ö".repeat(3_000_000))));
    }

    @Test
    void a_correction_adds_a_version_and_is_filed_anew() {
        Claim first = aClaim("c-new").build();
        Claim second = first.toBuilder()
                .version(2)
                .quantity(Quantity.exact(new BigDecimal(512), Unit.of("lantern")))
                .status(ClaimStatus.CORRECTED)
                .build();
        store.add(first, filed("s-old").keys("k-old", "k-both").watches("w-old").now(), Actor.LOCAL, MONDAY);
        store.add(
                second, filed("s-new").keys("k-new", "k-both").watches("w-new").now(), Actor.LOCAL, TUESDAY);
        assertThat(store.find(first.id())).contains(new RecordedClaim(second, "s-new", Actor.LOCAL, TUESDAY, false));
        assertThat(store.versions(first.id()))
                .containsExactly(
                        new RecordedClaim(first, "s-old", Actor.LOCAL, MONDAY, false),
                        new RecordedClaim(second, "s-new", Actor.LOCAL, TUESDAY, false));
        assertThat(store.filedUnder(Set.of("k-old"))).isEmpty();
        assertThat(store.watching(Set.of("w-old"))).isEmpty();
        assertThat(store.filedUnder(Set.of("k-new", "k-both"))).containsExactly(second);
        assertThat(store.watching(Set.of("w-new"))).containsExactly(second);
    }

    @ParameterizedTest(name = "version {0} after version {1}")
    @CsvSource({"3,1", "2,0", "5,3"})
    void a_version_out_of_turn_is_refused_and_nothing_is_recorded(int version, int newest) {
        for (int each = 1; each <= newest; each++) {
            store.add(aClaim("c-turn").version(each).build(), filed("s").now(), Actor.LOCAL, MONDAY);
        }
        Claim early = aClaim("c-turn").version(version).build();
        assertThatThrownBy(() -> store.add(early, filed("s").now(), Actor.LOCAL, MONDAY))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(store.versions(early.id())).hasSize(newest);
    }

    @Test
    void claims_come_in_the_order_asked_for_and_unknown_ones_not_at_all() {
        List<ClaimId> ids = new ArrayList<>();
        for (String id : List.of("c-1", "c-2", "c-3")) {
            store.add(aClaim(id).build(), filed("s").now(), Actor.LOCAL, MONDAY);
            ids.add(0, new ClaimId(id));
        }
        ids.add(1, new ClaimId("nobody"));
        assertThat(store.find(ids))
                .extracting(claim -> claim.claim().id().value())
                .containsExactly("c-3", "c-2", "c-1");
        assertThat(store.find(new ClaimId("nobody"))).isEmpty();
        assertThat(store.versions(new ClaimId("nobody"))).isEmpty();
    }

    @Test
    void claims_are_found_by_key_each_once_and_in_order_of_recording_rejected_ones_not() {
        store.add(aClaim("c-b").build(), filed("s").keys("k1", "k2").now(), Actor.LOCAL, MONDAY);
        store.add(aClaim("c-a").build(), filed("s").keys("k2").watches("k1").now(), Actor.LOCAL, MONDAY);
        store.add(
                aClaim("c-r").status(ClaimStatus.REJECTED).build(),
                filed("s").keys("k1").now(),
                Actor.LOCAL,
                MONDAY);
        List<String> many = new ArrayList<>(List.of("k2", "k1", "k2"));
        for (int i = 0; i < 2500; i++) {
            many.add(i, "none-" + i);
        }
        assertThat(store.filedUnder(many))
                .extracting(claim -> claim.id().value())
                .containsExactly("c-b", "c-a");
        assertThat(store.watching(many)).extracting(claim -> claim.id().value()).containsExactly("c-a");
        assertThat(store.filedUnder(List.of())).isEmpty();
    }

    @Test
    void the_claims_of_a_document_come_by_place_in_the_text() {
        documents.add(aDocument("d-order"), MONDAY);
        ClaimBuilder claim = aClaim("c-late").document(new DocumentId("d-order"));
        store.add(claim.quote(Quote.at(50, "521")).build(), filed("s").now(), Actor.LOCAL, MONDAY);
        store.add(
                claim.id(new ClaimId("c-loose")).quote(Quote.unanchored("521")).build(),
                filed("s").now(),
                Actor.LOCAL,
                MONDAY);
        store.add(
                claim.id(new ClaimId("c-early")).quote(Quote.at(5, "521")).build(),
                filed("s").now(),
                Actor.LOCAL,
                MONDAY);
        assertThat(store.inDocument(new DocumentId("d-order")))
                .extracting(each -> each.claim().id().value())
                .containsExactly("c-early", "c-late", "c-loose");
    }

    @Test
    void a_subject_has_its_claims_without_the_rejected_ones() {
        store.add(aClaim("c-in").build(), filed("s-of").now(), Actor.LOCAL, MONDAY);
        store.add(
                aClaim("c-out").status(ClaimStatus.REJECTED).build(),
                filed("s-of").now(),
                Actor.LOCAL,
                MONDAY);
        store.add(aClaim("c-else").build(), filed("s-else").now(), Actor.LOCAL, MONDAY);
        assertThat(store.onSubject("s-of"))
                .extracting(each -> each.claim().id().value())
                .containsExactly("c-in");
    }

    @Test
    void the_mark_is_put_on_exactly_the_claims_examined() {
        List<ClaimId> ids = new ArrayList<>();
        for (String id : List.of("c-1", "c-2", "c-3")) {
            store.add(aClaim(id).build(), filed("s").now(), Actor.LOCAL, MONDAY);
            ids.add(new ClaimId(id));
        }
        store.markInconsistent(ids, Set.of(ids.get(0), ids.get(2)));
        assertThat(store.find(ids)).extracting(RecordedClaim::inconsistent).containsExactly(true, false, true);
        store.markInconsistent(ids.subList(0, 2), Set.of(ids.get(1)));
        assertThat(store.find(ids)).extracting(RecordedClaim::inconsistent).containsExactly(false, true, true);
    }

    @Test
    void the_outline_is_that_of_the_newest_version_and_gone_with_a_rejected_claim() {
        Claim claim = aClaim("c-outlined").build();
        store.add(claim, filed("s-first").now(), Actor.LOCAL, MONDAY);
        assertThat(outlines()).contains("s-first");
        store.add(claim.asVersion(2, ClaimStatus.CORRECTED), filed("s-second").now(), Actor.LOCAL, MONDAY);
        assertThat(outlines()).contains("s-second").doesNotContain("s-first");
        store.file(claim.asVersion(2, ClaimStatus.CORRECTED), filed("s-again").now());
        assertThat(outlines()).contains("s-again").doesNotContain("s-second");
        store.add(claim.asVersion(3, ClaimStatus.REJECTED), filed("s-third").now(), Actor.LOCAL, MONDAY);
        assertThat(outlines()).doesNotContain("s-again", "s-third");
    }

    @Test
    void claims_are_found_by_the_numbers_of_their_outlines() {
        Claim claim = aClaim("c-numbered").build();
        store.add(claim, filed("s-numbered").now(), Actor.LOCAL, MONDAY);
        List<Long> numbers = new ArrayList<>();
        store.eachOutline((outline, number) -> {
            if (new String(outline, StandardCharsets.UTF_8).equals("s-numbered")) {
                numbers.add(number);
            }
        });
        assertThat(store.numbered(numbers).values()).containsExactly(claim);
    }

    private List<String> outlines() {
        List<String> outlines = new ArrayList<>();
        store.eachOutline((outline, number) -> outlines.add(new String(outline, StandardCharsets.UTF_8)));
        return outlines;
    }
}
