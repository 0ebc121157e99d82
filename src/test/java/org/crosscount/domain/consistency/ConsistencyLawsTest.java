// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.testsupport.ClaimShelf;
import org.crosscount.testsupport.ConsistencyCase;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every comparison, whatever the claims. */
class ConsistencyLawsTest {
    private static final long SEED = 20250419;
    private static final Subject FAR = new Subject(
            "sheep shorn",
            Optional.of("merino"),
            Optional.of("Falkland Islands"),
            Optional.of(Period.parse("1871-03")),
            Optional.empty());

    private final Examiner examiner = new Examiner(Lexicons.packaged());

    static Stream<ConsistencyCase> cases() {
        return ConsistencyCorpusTest.cases();
    }

    /** Random draws from the whole corpus, so that cases meet that were never written together. */
    static Stream<List<Claim>> mixtures() {
        List<Claim> all = new ArrayList<>();
        List<ConsistencyCase> cases = cases().toList();
        for (int at = 0; at < cases.size(); at++) {
            for (Claim claim : cases.get(at).claims()) {
                all.add(claim.toBuilder()
                        .id(new ClaimId(at + claim.id().value()))
                        .build());
            }
        }
        Random random = new Random(SEED);
        return IntStream.range(0, 12).mapToObj(draw -> {
            Collections.shuffle(all, random);
            return List.copyOf(all.subList(0, 120));
        });
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void order_never_matters(List<Claim> claims) {
        Compared expected = examiner.compare(claims);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(SEED));
        assertThat(examiner.compare(shuffled)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_far_subject_changes_nothing(ConsistencyCase given) {
        List<Claim> more = new ArrayList<>(given.claims());
        more.add(far("far", "7301"));
        more.add(far("farther", "7301"));
        Compared with = examiner.compare(more);
        assertThat(with.inconsistencies())
                .isEqualTo(examiner.compare(given.claims()).inconsistencies());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_claim_never_conflicts_with_itself(ConsistencyCase given) {
        for (Claim claim : given.claims()) {
            Claim again = claim.toBuilder()
                    .id(new ClaimId(claim.id().value() + "-again"))
                    .build();
            Claim elsewhere = again.toBuilder()
                    .id(new ClaimId(claim.id().value() + "-elsewhere"))
                    .document(new DocumentId("another"))
                    .attribution("another")
                    .build();
            assertThat(kinds(List.of(claim, again, elsewhere)))
                    .as(claim.toString())
                    .isEqualTo(kinds(List.of(claim)));
        }
    }

    @Test
    void a_figure_never_conflicts_with_its_own_rounding() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 2000; draw++) {
            BigDecimal figure = BigDecimal.valueOf(1000 + (long) (random.nextDouble() * Math.pow(10, 4 + draw % 7)));
            int digits = 1 + random.nextInt(figure.precision());
            BigDecimal rounded = figure.round(new MathContext(digits, RoundingMode.HALF_UP));
            assertThat(kinds(List.of(count("exact", figure), count("rounded", rounded))))
                    .as(figure + " rounded to " + rounded)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void claims_recorded_one_by_one_lead_to_the_same(List<Claim> claims) {
        List<Claim> live = claims.stream()
                .filter(claim -> claim.status() != ClaimStatus.REJECTED)
                .toList();
        Map<String, List<Finding>> found = new TreeMap<>();
        ClaimShelf shelf = new ClaimShelf();
        for (Claim claim : live) {
            record(claim, shelf, found);
        }
        assertThat(told(found.values().stream().flatMap(List::stream).toList()))
                .isEqualTo(told(examiner.compare(live).inconsistencies()));
    }

    /** A named event holds its periods together, so that before and after are under one key. */
    @Test
    void a_change_can_be_told_of_a_named_event() {
        Subject fire = new Subject(
                "deaths",
                Optional.empty(),
                Optional.of("Pakistan"),
                Optional.of(Period.ofYear(2024)),
                Optional.of("Zubrow depot fire"));
        Claim change = new ClaimBuilder(new ClaimId("change"), ClaimKind.CHANGE, fire)
                .quantity(Quantity.exact(new BigDecimal(70), Unit.of("%")))
                .direction(Direction.UP)
                .base("2023")
                .build();
        assertThat(kinds(List.of(change))).isEmpty();
    }

    private void record(Claim claim, ClaimShelf shelf, Map<String, List<Finding>> found) {
        List<ComparedClaim> touched = new ArrayList<>();
        touched.add(shelve(claim, shelf));
        for (Claim derived : examiner.derive(touched, shelf).getOrDefault(claim.id(), List.of())) {
            if (!shelf.holds(derived)) {
                touched.add(shelve(derived, shelf));
            }
        }
        examiner.reexamine(touched, shelf).forEach((key, examined) -> found.put(key, examined.findings()));
    }

    private ComparedClaim shelve(Claim claim, ClaimShelf shelf) {
        ComparedClaim read = examiner.read(claim);
        shelf.add(claim, examiner.file(read));
        return read;
    }

    private static Set<String> told(Collection<Finding> findings) {
        return findings.stream()
                .map(each -> each.kind() + " " + each.severity() + " " + each.caseKey() + " " + each.claims() + " "
                        + each.explanation())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> kinds(List<Claim> claims) {
        return examiner.compare(claims).inconsistencies().stream()
                .map(finding -> finding.kind().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Claim far(String id, String number) {
        return new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, FAR)
                .quantity(Quantity.exact(new BigDecimal(number), Unit.of("sheep")))
                .build();
    }

    private static Claim count(String id, BigDecimal number) {
        return new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, FAR)
                .quantity(Quantity.exact(number, Unit.of("sheep")))
                .figure(new Figure(number.toPlainString(), Optional.empty()))
                .build();
    }
}
