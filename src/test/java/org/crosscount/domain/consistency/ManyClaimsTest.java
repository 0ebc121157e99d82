// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of claims on one subject, in the shapes that tempt a rule to form pairs. */
class ManyClaimsTest {
    private static final int MANY = 10_000;
    private static final int LONGEST_EXPLANATION = 1000;
    private static final LocalDate START = LocalDate.of(1990, 1, 1);

    /** Forming pairs takes minutes; the limit leaves room for a busy machine. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(45);

    private final Examiner examiner = new Examiner(Lexicons.packaged());

    static Stream<Named<IntFunction<Claim>>> shapes() {
        return Stream.of(
                Named.of("all figures differ", number -> attacks(number, "2024", null, number + 1)),
                Named.of(
                        "half ten times the other half",
                        number -> attacks(number, "2024", null, (number % 2 == 0 ? 1_000_000 : 10_000_000) + number)),
                Named.of("wide ranges", ManyClaimsTest::range),
                Named.of(
                        "parts and wholes",
                        number -> attacks(
                                number,
                                number % 2 == 0 ? "2024" : "2024-05",
                                null,
                                number % 2 == 0 ? 10 : 1000 + number)),
                Named.of("changes and amounts", ManyClaimsTest::change),
                Named.of("one event on every day", number -> dated(number, ClaimKind.OCCURRENCE, day(number))),
                Named.of(
                        "ordinals and events",
                        number -> number % 2 == 0 ? dated(number, ClaimKind.OCCURRENCE, day(number)) : ordinal(number)),
                Named.of(
                        "a running total from day to day",
                        number -> attacks(number, "1990/..", day(number), 100_000 - number)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void are_compared_without_forming_pairs(IntFunction<Claim> shape) {
        List<Claim> claims = IntStream.range(0, MANY).mapToObj(shape).toList();
        Compared compared = Assertions.assertTimeoutPreemptively(LONG_ENOUGH, () -> examiner.compare(claims));
        assertThat(compared.inconsistencies()).isNotEmpty().allSatisfy(finding -> assertThat(finding.explanation())
                .hasSizeLessThan(LONGEST_EXPLANATION));
    }

    private static Claim attacks(int number, String period, String asOf, long count) {
        return claim(number, ClaimKind.AMOUNT, period)
                .asOf(asOf == null ? null : Period.parse(asOf))
                .quantity(Quantity.exact(BigDecimal.valueOf(count), Unit.of("attack")))
                .build();
    }

    private static Claim range(int number) {
        BigDecimal lower = BigDecimal.valueOf(number % 997);
        return claim(number, ClaimKind.AMOUNT, "2024")
                .quantity(Quantity.range(lower, lower.add(BigDecimal.valueOf(number % 7919)), Unit.of("attack")))
                .build();
    }

    private static Claim change(int number) {
        if (number % 3 != 0) {
            boolean before = number % 3 == 1;
            return attacks(number, before ? "2023" : "2024", null, before ? 1_000_000 : 500);
        }
        return claim(number, ClaimKind.CHANGE, "2024")
                .base("2023")
                .direction(Direction.UP)
                .quantity(Quantity.exact(BigDecimal.valueOf(10 + number), Unit.of("%")))
                .build();
    }

    private static Claim dated(int number, ClaimKind kind, String day) {
        return claim(number, kind, day).build();
    }

    private static Claim ordinal(int number) {
        return new ClaimBuilder(
                        new ClaimId("c" + number),
                        ClaimKind.RANK,
                        new Subject(
                                "attacks",
                                Optional.empty(),
                                Optional.of("Pakistan"),
                                Optional.empty(),
                                Optional.empty()))
                .asOf(Period.parse(day(number)))
                .quantity(Quantity.of(Bound.EXACT, BigDecimal.ONE, Unit.of("attack")))
                .build();
    }

    private static ClaimBuilder claim(int number, ClaimKind kind, String period) {
        Optional<String> event = kind == ClaimKind.OCCURRENCE ? Optional.of("the attack") : Optional.empty();
        return new ClaimBuilder(
                        new ClaimId("c" + number),
                        kind,
                        new Subject(
                                "attacks",
                                Optional.empty(),
                                Optional.of("Pakistan"),
                                Optional.of(Period.parse(period)),
                                event))
                .document(new DocumentId("d" + number % 3000))
                .attribution("source " + number % 500);
    }

    private static String day(int number) {
        return START.plusDays(number % 12_000).toString();
    }
}
