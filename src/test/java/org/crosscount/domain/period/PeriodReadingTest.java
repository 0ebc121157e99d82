// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF says all by itself; a date marked with its calendar comes with what was taken for granted. */
class PeriodReadingTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                | period                | why
            1400 AH               | 2021-03-21/2022-03-20 | a year, marked after
            AH 1400               | 2021-03-21/2022-03-20 | marked before
            1400 ah               | 2021-03-21/2022-03-20 | capitals do not matter
            1400 A.H.             | 2021-03-21/2022-03-20 | with points
            summer 1400 AH        | 2021-06-22/2021-09-22 | a season
            summer of 1400 AH     | 2021-06-22/2021-09-22 | a season in other words
            the Summer of AH 1400 | 2021-06-22/2021-09-22 | with article, marked before
            spring 1400 SH        | 2021-03-21/2021-06-21 | months 1 to 3
            autumn 1400 SH        | 2021-09-23/2021-12-21 | months 7 to 9
            fall 1400 SH          | 2021-09-23/2021-12-21 | the American word
            winter 1400 SH        | 2021-12-22/2022-03-20 | months 10 to 12
            1400 SH               | 2021-03-21/2022-03-20 | solar by name
            1400 AP               | 2021-03-21/2022-03-20 | solar by another name
            1400-05 SH            | 2021-07-23/2021-08-22 | a month
            1400-05-24 SH         | 2021-08-15            | a day
            1400-5-24 AP          | 2021-08-15            | without zeros in front
            '  1400   AH '        | 2021-03-21/2022-03-20 | blanks
            """)
    void marked_dates_are_read_as_solar_hijri_and_say_so(String text, String period, String why) {
        PeriodReading reading = PeriodReading.read(text);
        assertThat(reading.period()).hasToString(period);
        assertThat(reading.assumption().orElseThrow())
                .contains("solar Hijri")
                .endsWith(".")
                .doesNotContain("..");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text         | part of the assumption                                        | why
            1400 AH        | it would be 1979-11-21/1980-11-08, give or take a day.        | a lunar year
            1445-09 AH     | it would be 2024-03-11/2024-04-09, give or take a day.        | a lunar month
            1445-10-01 AH  | it would be 2024-04-10, give or take a day.                   | a lunar day
            1400-05-31 AH  | calendar has no such day.                                     | lunar months are shorter
            summer 1400 AH | year 1400 would be 1979-11-21/1980-11-08, give or take a day. | no lunar summer
            1200 AH        | could be meant instead.                                       | before the lunar tables
            summer 1601 AH | could be meant instead.                                       | after the lunar tables
            1200-01-31 AH  | could be meant instead.                                       | nothing to go by
            """)
    void the_lunar_alternative_is_named_with_its_days(String text, String part, String why) {
        assertThat(PeriodReading.read(text).assumption().orElseThrow()).contains(part);
    }

    @Test
    void a_mark_that_is_solar_by_name_names_no_alternative() {
        assertThat(PeriodReading.read("1400 SH").assumption())
                .contains("\"1400 SH\" is read as a date of the solar Hijri calendar of Iran and Afghanistan.");
    }

    @Test
    void an_assumption_is_one_line_whatever_blanks_the_text_has() {
        assertThat(PeriodReading.read("1400\n\tAH").assumption().orElseThrow()).startsWith("\"1400 AH\" is read");
    }

    @Test
    void edtf_takes_nothing_for_granted() {
        assertThat(PeriodReading.read(" 2024-11/2025-04 ").assumption()).isEmpty();
        assertThat(PeriodReading.read("2024-11/2025-04").period()).isEqualTo(Period.parse("2024-11/2025-04"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text            | part of the message                                 | why
            AH                | words that are not understood                       | only the mark
            summer AH         | words that are not understood                       | no year
            late 1400 AH      | words that are not understood                       | another word
            1400 AH AH        | words that are not understood                       | marked twice
            AH AH             | no number of up to 4 digits                         | no date
            14000 AH          | no number of up to 4 digits                         | too long a year
            1400-123 AH       | no number of up to 2 digits                         | too long a month
            1400-01-01-01 AH  | more than year, month and day                       | too much
            summer 1400-05 AH | a season of a month                                 | one or the other
            1400-13 AH        | month 13 does not exist in the solar Hijri calendar | no such month
            1400-12-30 SH     | day 30 does not exist in the solar Hijri calendar   | no leap year
            0 AH              | year 0 does not exist in the solar Hijri calendar   | before the first
            summer 1400       | is no EDTF date                                     | no calendar mark
            """)
    void what_is_neither_is_refused_with_a_remedy(String text, String part, String why) {
        assertThatThrownBy(() -> PeriodReading.read(text))
                .isInstanceOf(PeriodFormatException.class)
                .hasMessageContaining(part)
                .hasMessageContaining("; write ");
    }
}
