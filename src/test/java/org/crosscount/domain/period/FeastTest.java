// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {
    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # feast       | year | when                  | why
            EASTER_SUNDAY | 2025 | 2025-04-20            | late in April
            EASTER_SUNDAY | 2024 | 2024-03-31            | in March
            EASTER_SUNDAY | 1818 | 1818-03-22            | as early as it can be
            EASTER_SUNDAY | 2038 | 2038-04-25            | as late as it can be
            GOOD_FRIDAY   | 2023 | 2023-04-07            | counted from it
            PENTECOST     | 2024 | 2024-05-19            | seven weeks on
            THANKSGIVING  | 2023 | 2023-11-23            | the fourth Thursday
            THANKSGIVING  | 2024 | 2024-11-28            | and not the last but one
            RAMADAN       | 2024 | 2024-03-11/2024-04-09 | a month of the moon
            EID_AL_FITR   | 2024 | 2024-04-10            | the day after it
            EID_AL_ADHA   | 2023 | 2023-06-28            | two months on
            """)
    void a_feast_falls_where_its_rule_puts_it(Feast feast, int year, String when, String why) {
        assertThat(feast.in(year).map(Period::edtf)).as(why).contains(when);
    }

    @Test
    void a_year_out_of_reach_has_none() {
        assertThat(Feast.EASTER_SUNDAY.in(1500)).isEmpty();
        assertThat(Feast.RAMADAN.in(1700)).isEmpty();
        assertThat(Feast.RAMADAN.in(Integer.MAX_VALUE)).isEmpty();
    }
}
