// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
                    # low | high | low | high | disjoint | why
                    1     | 2    | 3   | 4    | true     | a gap between
                    1     | 2    | 2   | 3    | false    | they touch
                    1     |      | 0   | 5    | false    | no upper limit
                          | 2    | 3   |      | true     | a gap between half-lines
                          |      | 3   | 3    | false    | any value
                    """)
    void disjoint_means_no_value_fits_both(
            BigDecimal low, BigDecimal high, BigDecimal otherLow, BigDecimal otherHigh, boolean disjoint, String why) {
        Interval one = new Interval(low, high);
        Interval other = new Interval(otherLow, otherHigh);
        assertThat(one.isDisjointFrom(other)).as(why).isEqualTo(disjoint);
        assertThat(other.isDisjointFrom(one)).as("order must not matter").isEqualTo(disjoint);
    }

    @Test
    void a_group_has_no_common_value_exactly_when_its_core_is_crossed() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<Interval> group = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                int low = random.nextInt(12);
                int high = low + random.nextInt(6);
                group.add(new Interval(
                        random.nextInt(6) == 0 ? null : BigDecimal.valueOf(low),
                        random.nextInt(6) == 0 ? null : BigDecimal.valueOf(high)));
            }
            boolean anyPair = group.stream().anyMatch(a -> group.stream().anyMatch(a::isDisjointFrom));
            assertThat(Interval.core(group).isCrossed()).as("%s", group).isEqualTo(anyPair);
        }
    }

    @Test
    void the_hull_holds_every_part() {
        Interval hull = Interval.hull(
                List.of(new Interval(BigDecimal.ONE, BigDecimal.TEN), new Interval(null, BigDecimal.ZERO)));
        assertThat(hull).isEqualTo(new Interval(null, BigDecimal.TEN));
    }

    @ParameterizedTest
    @CsvSource({"1234567, '1,234,567'", "0.50, 0.5", "306.470588, 306.471", "-1200, '-1,200'", "999, 999", "1e20, 1E+20"
    })
    void numbers_are_printed_for_people(BigDecimal number, String printed) {
        assertThat(Figures.print(number)).isEqualTo(printed);
    }
}
