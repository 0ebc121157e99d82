// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods that follow from one: wider, enclosing, the one before. */
class PeriodNeighboursTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text            | widened                 | why
            2024              | 2024                    | nothing to allow for
            2024~             | 2023/2025               | a year either way
            2024?             | 2023/2025               | perhaps is as wide as about
            2024%             | 2023/2025               | both are no wider than one
            2024-02~          | 2024-01/2024-03         | a month either way
            2024-03~          | 2024-02/2024-04         | months of different length
            2024-02-29~       | 2024-02-28/2024-03-01   | a day either way
            2024-04-XX~       | 2024-03/2024-05         | only the month is told
            2024-22~          | 2024-03/2024-11         | a season either way
            2024-40~          | 2023-07/2024-12         | a half either way
            2024-24~          | 2024-09/2025-05         | winter into spring
            202X~             | 2010/2039               | a decade either way
            20XX~             | 1900/2199               | a century either way
            2024-04~/2024-06  | 2024-03/2024-06         | only the marked end moves
            2024-04/2024-06?  | 2024-04/2024-07         | only the marked end moves
            2024~/2024-06-05? | 2023-01-01/2024-06-06   | each by its own unit
            2021-08~/..       | 2021-07/..              | an open end stays open
            ../2021-08-15?    | ../2021-08-16           | an open start stays open
            2021~/            | 2020/                   | an unknown end stays unknown
            /202X~            | /2039-12-31             | a decade on
            9999~             | 9998/Y10000             | into years of five digits
            Y999999999~       | Y999999998/Y999999999   | not past the last year
            Y-999999999~      | Y-999999999/Y-999999998 | not before the first
            """)
    void qualifiers_allow_one_unit_either_way(String text, String widened, String why) {
        assertThat(Period.parse(text).widened()).hasToString(widened);
        assertThat(Period.parse(widened).widened()).as("once is enough").hasToString(widened);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                | enclosing     | why
            2024-04-19            | 2024-04, 2024 | a day has a month and a year
            2024-04-19T10:00:00Z  | 2024-04, 2024 | a time has those of its day
            2024-04               | 2024          | a month has a year
            2024-04-01/2024-04-30 | 2024          | the whole month in other words
            2024-04-02/2024-04-30 | 2024-04, 2024 | part of a month
            2024-04-19/2024-05-02 | 2024          | across months
            2024                  | ''            | nothing larger
            2024-01/2024-12       | ''            | the whole year in other words
            2024-12/2025-01       | ''            | across years
            2024-22               | 2024          | a season inside one year
            2024-24               | ''            | winter lies in two
            202X                  | ''            | larger than a year
            2024-04/..            | ''            | open
            2024-04/              | ''            | unknown
            """)
    void larger_calendar_units_enclose(String text, String enclosing, String why) {
        assertThat(Period.parse(text).enclosing().stream().map(Period::edtf).collect(Collectors.joining(", ")))
                .isEqualTo(enclosing);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                | previous              | why
            2024                  | 2023                  | a year
            2024-04               | 2024-03               | a month
            2024-01               | 2023-12               | across the year
            2024-03               | 2024-02               | a longer month has a shorter one before it
            2024-04-19            | 2024-04-18            | a day
            2024-03-01            | 2024-02-29            | a leap day
            2024-07/2024-12       | 2024-01/2024-06       | half a year
            2024-11/2025-04       | 2024-05/2024-10       | six months across the year
            2023/2024             | 2021/2022             | two years
            2024-22               | 2024-03/2024-05       | a season
            2024-21               | 2023-12/2024-02       | spring follows winter
            202X                  | 2010/2019             | a decade
            2024-04-05/2024-04-18 | 2024-03-22/2024-04-04 | fourteen days
            2024-04-05/2024-05-04 | 2024-03-06/2024-04-04 | thirty days that are no calendar month
            2024~                 | 2023                  | qualifiers left out
            0000                  | -0001                 | across zero
            Y10000                | 9999                  | back to four digits
            2024/..               | none                  | open
            /2024                 | none                  | unknown
            Y-999999999           | none                  | nothing before the first year
            """)
    void the_stretch_before_is_as_long(String text, String previous, String why) {
        assertThat(Period.parse(text).previous().map(Period::edtf).orElse("none"))
                .isEqualTo(previous);
    }
}
