// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF text in, days out. */
class PeriodTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                         | key                               | precision | why
            2024                           | 2024-01-01/2024-12-31             | YEAR      | a year is all of its days
            2024-04                        | 2024-04-01/2024-04-30             | MONTH     | a month of 30 days
            2024-02                        | 2024-02-01/2024-02-29             | MONTH     | February of a leap year
            2023-02                        | 2023-02-01/2023-02-28             | MONTH     | February of a common year
            2024-04-19                     | 2024-04-19/2024-04-19             | DAY       | one day
            2024-02-29                     | 2024-02-29/2024-02-29             | DAY       | a leap day
            2024-04-19T10:00:00Z           | 2024-04-19/2024-04-19             | DAY       | a time is within its day
            2024-04-19T23:59:59-05:00      | 2024-04-19/2024-04-19             | DAY       | as printed, not as in UTC
            2024-04-19T10:00:00.123456789Z | 2024-04-19/2024-04-19             | DAY       | fractions of a second
            2024-04-19T10:00+05            | 2024-04-19/2024-04-19             | DAY       | no seconds, whole hours off
            2024-11/2025-04                | 2024-11-01/2025-04-30             | INTERVAL  | first to last day
            2024-11-03/2024-11             | 2024-11-03/2024-11-30             | INTERVAL  | the rest of a month
            2024/2024-06                   | 2024-01-01/2024-06-30             | INTERVAL  | ends of different precision
            2024/2024                      | 2024-01-01/2024-12-31             | INTERVAL  | both ends in one year
            2021-08/..                     | 2021-08-01/..                     | INTERVAL  | open end
            ../2021-08                     | ../2021-08-31                     | INTERVAL  | open start
            2021-08/                       | 2021-08-01/                       | INTERVAL  | unknown end
            /2021-08                       | /2021-08-31                       | INTERVAL  | unknown start
            2024~                          | 2024-01-01/2024-12-31             | YEAR      | the days stay
            2024-04?                       | 2024-04-01/2024-04-30             | MONTH     | uncertain month
            2024-04-19%                    | 2024-04-19/2024-04-19             | DAY       | both marks on a day
            2004-06~/2006-08?              | 2004-06-01/2006-08-31             | INTERVAL  | a qualifier at each end
            2004-06~/..                    | 2004-06-01/..                     | INTERVAL  | beside an open end
            2024-21                        | 2024-03-01/2024-05-31             | SEASON    | spring
            2024-22                        | 2024-06-01/2024-08-31             | SEASON    | summer
            2024-23                        | 2024-09-01/2024-11-30             | SEASON    | autumn
            2024-33                        | 2024-01-01/2024-03-31             | SEASON    | first quarter
            2024-36                        | 2024-10-01/2024-12-31             | SEASON    | last quarter
            2024-41                        | 2024-07-01/2024-12-31             | HALF_YEAR | second half
            2023-24                        | 2023-12-01/2024-02-29             | SEASON    | winter ends a year on
            2023-24/2024-22                | 2023-12-01/2024-08-31             | INTERVAL  | seasons as ends
            202X                           | 2020-01-01/2029-12-31             | DECADE    | some year of a decade
            20XX                           | 2000-01-01/2099-12-31             | CENTURY   | some year of a century
            202X?                          | 2020-01-01/2029-12-31             | DECADE    | perhaps that decade
            2024-XX                        | 2024-01-01/2024-12-31             | YEAR      | only the year is told
            2024-XX-XX                     | 2024-01-01/2024-12-31             | YEAR      | only the year is told
            2024-04-XX                     | 2024-04-01/2024-04-30             | MONTH     | only the month is told
            0000                           | 0000-01-01/0000-12-31             | YEAR      | the year before 0001
            -0044-03-15                    | -0044-03-15/-0044-03-15           | DAY       | a year before zero
            -020X                          | -0209-01-01/-0200-12-31           | DECADE    | backwards before zero
            -0100/0100                     | -0100-01-01/0100-12-31            | INTERVAL  | across year zero
            Y17000                         | Y17000-01-01/Y17000-12-31         | YEAR      | a year of five digits
            Y-17000                        | Y-17000-01-01/Y-17000-12-31       | YEAR      | the same before zero
            Y999999999                     | Y999999999-01-01/Y999999999-12-31 | YEAR      | the last year there is
            Y17000-04-19                   | Y17000-04-19/Y17000-04-19         | DAY       | what key writes can be read
            '  2024  '                     | 2024-01-01/2024-12-31             | YEAR      | blanks around are left out
            """)
    void text_says_which_days(String text, String key, Precision precision, String why) {
        Period period = Period.parse(text);
        assertThat(period.key()).isEqualTo(key);
        assertThat(period.precision()).isEqualTo(precision);
        assertThat(period).hasToString(text.strip()).isEqualTo(Period.parse(text));
        assertThat(Period.parse(key).key())
                .as("a key is EDTF for the same days")
                .isEqualTo(key);
        assertThat(Period.parse(key).sameSpan(period)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {7}")
    @CsvSource(delimiter = '|', textBlock = """
            # text      | earliest   | latest     | open start | open end | approximate | uncertain | why
            2024        | 2024-01-01 | 2024-12-31 | false      | false    | false       | false     | both ends told
            2021-08/..  | 2021-08-01 |            | false      | true     | false       | false     | goes on and on
            2021-08/    | 2021-08-01 |            | false      | false    | false       | false     | no end told
            ../2021-08  |            | 2021-08-31 | true       | false    | false       | false     | from all time
            /2021-08    |            | 2021-08-31 | false      | false    | false       | false     | no start told
            2024~       | 2024-01-01 | 2024-12-31 | false      | false    | true        | false     | about
            2024?       | 2024-01-01 | 2024-12-31 | false      | false    | false       | true      | perhaps
            2024%       | 2024-01-01 | 2024-12-31 | false      | false    | true        | true      | perhaps, and about
            2024/2025~  | 2024-01-01 | 2025-12-31 | false      | false    | true        | false     | one end is enough
            2024?/..    | 2024-01-01 |            | false      | true     | false       | true      | beside an open end
            2024?/2025~ | 2024-01-01 | 2025-12-31 | false      | false    | true        | true      | one of each
            """)
    void ends_are_told_open_or_unknown_and_sure_or_not(
            String text,
            LocalDate earliest,
            LocalDate latest,
            boolean openStart,
            boolean openEnd,
            boolean approximate,
            boolean uncertain,
            String why) {
        Period period = Period.parse(text);
        assertThat(period.earliest()).isEqualTo(earliest);
        assertThat(period.latest()).isEqualTo(latest);
        assertThat(period.startOpen()).isEqualTo(openStart);
        assertThat(period.endOpen()).isEqualTo(openEnd);
        assertThat(period.approximate()).isEqualTo(approximate);
        assertThat(period.uncertain()).isEqualTo(uncertain);
    }

    @Test
    void calendar_units_and_days_make_periods() {
        assertThat(Period.ofYear(2024)).isEqualTo(Period.parse("2024"));
        assertThat(Period.ofYear(44)).isEqualTo(Period.parse("0044"));
        assertThat(Period.ofYear(-44)).isEqualTo(Period.parse("-0044"));
        assertThat(Period.ofYear(17000)).isEqualTo(Period.parse("Y17000"));
        assertThat(Period.ofMonth(YearMonth.of(2024, 4))).isEqualTo(Period.parse("2024-04"));
        assertThat(Period.of(LocalDate.of(2024, 4, 19))).isEqualTo(Period.parse("2024-04-19"));
        LocalDate first = LocalDate.of(2024, 4, 5);
        assertThat(Period.between(first, first.plusDays(13))).isEqualTo(Period.parse("2024-04-05/2024-04-18"));
        assertThat(Period.between(first, first)).isEqualTo(Period.of(first));
        assertThat(Period.between(LocalDate.MIN, LocalDate.MAX).earliest()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void a_period_of_days_in_the_wrong_order_is_the_callers_mistake() {
        LocalDate day = LocalDate.of(2024, 4, 19);
        assertThatThrownBy(() -> Period.between(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_means_the_same_text() {
        assertThat(Period.parse("2024")).isNotEqualTo(Period.parse("2024~")).isNotEqualTo(null);
        assertThat(Period.parse("2024")).hasSameHashCodeAs(Period.parse(" 2024"));
    }
}
