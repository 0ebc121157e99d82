// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two periods lie to each other: true only where it is sure. */
class PeriodRelationsTest {

    @ParameterizedTest(name = "{0} and {1}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # one           | other              | overlaps | contains | before | after | why
            2024            | 2024-04            | true     | true     | false  | false | a month of the year
            2024-04         | 2024               | true     | false    | false  | false | the year is longer
            2024            | 2024-01/2024-12    | true     | true     | false  | false | the same days
            2024-12-31      | 2025-01-01         | false    | false    | true   | false | neighbours share no day
            2024-01/2024-03 | 2024-03-31/2024-06 | true     | false    | false  | false | one day in common
            2023            | 2024               | false    | false    | true   | false | one year after the other
            2024~           | 2023               | false    | false    | false  | true  | qualifiers are left to widened
            2021-08/..      | 2024               | true     | true     | false  | false | open: on and on
            2021-08/..      | 2030/..            | true     | true     | false  | false | open inside open
            2030/..         | 2021-08/..         | true     | false    | false  | false | begins later
            2021-08/..      | 2021-07            | false    | false    | false  | true  | before the start
            2021-08/..      | 2021-07/           | false    | false    | false  | false | the other may reach into it
            ../2021-08      | 2020               | true     | true     | false  | false | open from all time
            ../2021-08      | 2021-09/..         | false    | false    | true   | false | up to and from then on
            ../2024         | 2020/..            | true     | false    | false  | false | open either way
            2021-08/        | 2024               | false    | false    | false  | false | may have ended by then, or not
            2021-08/        | 2021-08-15         | true     | true     | false  | false | holds the date it states
            2021-08/        | 2021-07            | false    | false    | false  | true  | surely begins later
            2021-08/        | 2021-08/           | true     | false    | false  | false | two unknown ends may differ
            2021-08/..      | 2021-08/           | true     | true     | false  | false | open holds any end
            2021-08/        | 2021-08/..         | true     | false    | false  | false | it may end
            /2021-08        | 2020               | false    | false    | false  | false | may not have begun
            /2021-08        | 2021-09            | false    | false    | true   | false | surely over
            /2021-08        | 2021-08-02         | true     | true     | false  | false | holds the date it states
            -0044           | 0044               | false    | false    | true   | false | before zero
            """)
    void relations_hold_where_they_are_sure(
            String one, String other, boolean overlaps, boolean contains, boolean before, boolean after, String why) {
        Period a = Period.parse(one);
        Period b = Period.parse(other);
        assertThat(a.overlaps(b)).as("overlaps").isEqualTo(overlaps);
        assertThat(a.contains(b)).as("contains").isEqualTo(contains);
        assertThat(a.isBefore(b)).as("before").isEqualTo(before);
        assertThat(a.isAfter(b)).as("after").isEqualTo(after);
        assertThat(b.isBefore(a)).as("the other way round").isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # one      | other                 | same  | why
            2024       | 2024-01/2024-12       | true  | months for the year
            2024       | 2024-01-01/2024-12-31 | true  | days for the year
            2024       | 2024~                 | true  | qualifiers left out
            2024-22    | 2024-06/2024-08       | true  | a season is its months
            2024-34    | 2024-04/2024-06       | true  | a quarter is its months
            202X       | 2020/2029             | true  | a decade is its years
            2024-04-19 | 2024-04-19T10:00:00Z  | true  | a time is within its day
            2024       | 2024-XX-XX            | true  | only the year is told
            2024       | 2024-01/2024-11       | false | a month short
            2021-08/.. | 2021-08-01/..         | true  | open ends are alike
            2021-08/.. | 2021-08/              | false | open is not unknown
            """)
    void spans_are_the_same_when_their_days_are(String one, String other, boolean same, String why) {
        assertThat(Period.parse(one).sameSpan(Period.parse(other))).isEqualTo(same);
        assertThat(Period.parse(other).sameSpan(Period.parse(one))).isEqualTo(same);
    }
}
