// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws that hold for any two periods. */
class PeriodLawsTest {

    private static final List<Period> PERIODS = periods();

    /** Dates close enough to each other that every relation turns up, at every precision, with every kind of end. */
    private static List<Period> periods() {
        Random random = new Random(7);
        List<Period> periods = new ArrayList<>();
        while (periods.size() < 250) {
            String one = date(random);
            String other = date(random);
            switch (random.nextInt(6)) {
                case 0 -> periods.add(Period.parse(one + "/.."));
                case 1 -> periods.add(Period.parse("../" + one));
                case 2 -> periods.add(Period.parse(one + "/"));
                case 3 -> periods.add(Period.parse("/" + one));
                case 4 -> periods.add(Period.parse(one));
                default -> periods.add(inOrder(one, other));
            }
        }
        return periods;
    }

    private static String date(Random random) {
        LocalDate day = LocalDate.of(2022, 11, 1).plusDays(random.nextInt(500));
        String text = day.toString();
        String cut = List.of(text, text.substring(0, 7), text.substring(0, 4)).get(random.nextInt(3));
        return cut + List.of("", "", "~", "?", "%").get(random.nextInt(5));
    }

    private static Period inOrder(String one, String other) {
        LocalDate oneFirst = Period.parse(one).earliest();
        LocalDate otherLast = Period.parse(other).latest();
        return Period.parse(oneFirst.isAfter(otherLast) ? other + "/" + one : one + "/" + other);
    }

    @Test
    void relations_of_two_periods_fit_each_other() {
        for (Period a : PERIODS) {
            for (Period b : PERIODS) {
                assertThat(a.overlaps(b))
                        .as("overlap of %s and %s has no order", a, b)
                        .isEqualTo(b.overlaps(a));
                assertThat(a.isBefore(b)).as("%s before %s", a, b).isEqualTo(b.isAfter(a));
                if (a.contains(b))
                    assertThat(a.overlaps(b)).as("%s holds %s", a, b).isTrue();
                if (a.isBefore(b)) {
                    assertThat(a.overlaps(b)).as("%s before %s", a, b).isFalse();
                    assertThat(b.isBefore(a)).as("%s before %s", a, b).isFalse();
                }
                if (bounded(a) && bounded(b)) {
                    assertThat(a.overlaps(b) || a.isBefore(b) || a.isAfter(b))
                            .as("%s, %s", a, b)
                            .isTrue();
                    assertThat(a.contains(b) && b.contains(a))
                            .as("%s, %s", a, b)
                            .isEqualTo(a.sameSpan(b));
                }
            }
        }
    }

    @Test
    void what_is_inside_what_is_inside_is_inside() {
        for (Period a : PERIODS.subList(0, 120)) {
            for (Period b : PERIODS.subList(0, 120)) {
                if (!a.contains(b)) continue;
                PERIODS.stream().filter(b::contains).forEach(c -> assertThat(a.contains(c))
                        .as("%s holds %s holds %s", a, b, c)
                        .isTrue());
            }
        }
    }

    @Test
    void what_follows_from_a_period_keeps_its_promise() {
        for (Period period : PERIODS) {
            assertThat(Period.parse(period.edtf())).isEqualTo(period);
            assertThat(Period.parse(period.key()).sameSpan(period))
                    .as("%s", period)
                    .isTrue();
            assertThat(period.enclosing()).allMatch(unit -> unit.contains(period) && !period.contains(unit));
            if (bounded(period)) {
                assertThat(period.widened().contains(period)).as("%s", period).isTrue();
                Period before = period.previous().orElseThrow();
                assertThat(before.latest()).isEqualTo(period.earliest().minusDays(1));
            } else {
                assertThat(period.previous()).isEmpty();
            }
        }
    }

    private static boolean bounded(Period period) {
        return period.earliest() != null && period.latest() != null;
    }
}
