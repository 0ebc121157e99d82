// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Quote;
import org.crosscount.testsupport.ClaimShelf;
import org.crosscount.testsupport.ConsistencyCase;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What outlines leave out is quiet: examining the rest finds what examining everything finds. */
class OutlinesTest {
    private final Examiner examiner = new Examiner(Lexicons.packaged());

    static Stream<ConsistencyCase> cases() {
        return ConsistencyCorpusTest.cases();
    }

    static Stream<List<Claim>> mixtures() {
        return ConsistencyLawsTest.mixtures();
    }

    static Stream<List<Claim>> worlds() {
        return RandomLedgers.drawn(60);
    }

    static Stream<List<Claim>> events() {
        return RandomLedgers.ofEvents(120);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void suspects_of_every_case_find_all(ConsistencyCase given) {
        suspectsFindAll(given.claims());
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void suspects_of_cases_that_meet_find_all(List<Claim> claims) {
        suspectsFindAll(claims);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void suspects_of_a_random_ledger_find_all(List<Claim> claims) {
        suspectsFindAll(claims);
    }

    @ParameterizedTest
    @MethodSource("events")
    void suspects_among_events_that_share_words_find_all(List<Claim> claims) {
        suspectsFindAll(claims);
    }

    @Test
    void events_that_share_a_word_and_no_more_are_not_suspected() {
        Suspects suspects = suspects(List.of(
                killed("a", "Zubrow market fire", "Lahore", "2024-03-05", 10),
                killed("b", "Keshla market fire", "Lahore", "2024-03-05", 90)));

        assertThat(suspects.rules()).isEmpty();
    }

    @Test
    void a_telling_brings_what_it_is_alike_to_and_what_that_is_alike_to() {
        Suspects suspects = suspects(List.of(
                killed("a", "Zubrow depot fire", "Lahore", "2024-03-05", 10),
                killed("b", "Zubrow depot fire", "Punjab", "2024-03-05", 90),
                killed("c", "Zubrow depot fire", "Multan", "2024-03-05", 10),
                killed("d", "Torvan mill fire", "Multan", "2024-03-05", 50)));

        assertThat(suspects.rules().keySet()).containsExactlyInAnyOrder("a", "b", "c");
    }

    private static Claim killed(String id, String event, String place, String day, int people) {
        Subject subject = new Subject(
                "deaths", Optional.empty(), Optional.of(place), Optional.of(Period.parse(day)), Optional.of(event));
        return new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, subject)
                .quote(Quote.unanchored("drawn"))
                .quantity(Quantity.exact(new BigDecimal(people), Unit.of("person")))
                .document(new DocumentId("d" + id))
                .build();
    }

    private Suspects suspects(List<Claim> claims) {
        List<ComparedClaim> compared = claims.stream().map(examiner::read).toList();
        Outlines outlines = examiner.outlines();
        for (int at = 0; at < compared.size(); at++) {
            outlines.add(at, examiner.outline(compared.get(at)).bytes());
        }
        Suspects suspects = new Suspects(compared);
        outlines.suspects(
                numbers -> numbers.stream()
                        .collect(Collectors.toMap(Function.identity(), number -> compared.get(number.intValue()))),
                suspects);
        return suspects;
    }

    private void suspectsFindAll(List<Claim> claims) {
        List<Claim> live = claims.stream()
                .filter(claim -> claim.status() != ClaimStatus.REJECTED)
                .toList();
        Compared all = examiner.inconsistencies(live);
        List<Claim> ledger = new ArrayList<>(live);
        ledger.addAll(all.derived());
        ClaimShelf shelf = new ClaimShelf();
        List<ComparedClaim> compared = ledger.stream().map(examiner::read).toList();
        compared.forEach(claim -> shelf.add(claim.claim(), examiner.file(claim)));
        Suspects suspects = suspects(ledger);

        List<Finding> found = new ArrayList<>(examiner.examine(suspects.across, shelf));
        suspects.groups.forEach(group -> found.addAll(examiner.examine(group, shelf)));
        assertThat(told(found)).isEqualTo(told(all.inconsistencies()));
        assertThat(derived(suspects.across, shelf)).isEqualTo(ids(all.derived()));
    }

    /** Examined group by group, and what spans groups by itself. */
    private static final class Suspects implements Outlines.Suspicion {
        private final List<ComparedClaim> claims;
        private final List<Suspected> across = new ArrayList<>();
        private final List<List<Suspected>> groups = new ArrayList<>(List.of(new ArrayList<>()));

        private Suspects(List<ComparedClaim> claims) {
            this.claims = claims;
        }

        /** Of all that were told, by claim. */
        private Map<String, Integer> rules() {
            Map<String, Integer> rules = new TreeMap<>();
            Stream.concat(groups.stream().flatMap(List::stream), across.stream())
                    .forEach(each -> rules.merge(each.claim().id().value(), each.rules(), (one, other) -> one | other));
            return rules;
        }

        @Override
        public void within(long claim, int rules) {
            groups.get(groups.size() - 1).add(new Suspected(claims.get((int) claim), rules));
        }

        @Override
        public void groupEnds() {
            groups.add(new ArrayList<>());
        }

        @Override
        public void across(long claim, int rules) {
            across.add(new Suspected(claims.get((int) claim), rules));
        }
    }

    private Set<String> derived(List<Suspected> suspects, ClaimShelf shelf) {
        List<ComparedClaim> from = suspects.stream()
                .filter(Suspected::mayDerive)
                .map(Suspected::claim)
                .toList();
        Map<ClaimId, List<Claim>> following = examiner.derive(from, shelf);
        return ids(following.values().stream().flatMap(List::stream).toList());
    }

    private static Set<String> ids(Collection<Claim> claims) {
        return claims.stream().map(claim -> claim.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Finding> told(Collection<Finding> findings) {
        Map<String, Finding> told = new TreeMap<>();
        findings.forEach(each -> told.put(each.id().value(), each));
        assertThat(told).hasSameSizeAs(findings);
        return told;
    }
}
