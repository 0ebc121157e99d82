// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-10                    | 2025-03-10 | ISO
            2025-03-10T23:30:00+0000      | 2025-03-10 | a time of day is left out
            Mon, 10 Mar 2025 08:00:00 GMT | 2025-03-10 | as in mail
            10 March 2025                 | 2025-03-10 | day first
            March 10th, 2025              | 2025-03-10 | month first
            Sept. 3, 2024                 | 2024-09-03 | shortened
            3RD JULY 2024                 | 2024-07-03 | capitals
            31 February 2024, 1 May 2024  | 2024-05-01 | there is no such day
            03/10/2025                    | ''         | day and month cannot be told apart
            March 2025                    | ''         | no day
            20250310                      | ''         | no date but a number
            110 March 2025                | ''         | part of a number
            """)
    void a_whole_day_is_read(String text, String day, String why) {
        assertThat(WrittenDate.in(text).map(Period::edtf).orElse("")).isEqualTo(day);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Published: 3 June 2022                    | 2022-06-03 | stated
            Updated 2 December 2022, 14:30            | 2022-12-02 | stated, with a time
            By A. Writer and B. Author, 9 Feb 2021    | 2021-02-09 | a byline
            Tuesday, 14 May 2024                      | 2024-05-14 | alone
            VELLMARK, 14 May 2024 - Eight miners were brought to the surface alive on Tuesday, and two were taken to hospital with broken bones, officials said. | 2024-05-14 | a dateline
            GENEVA (3 June 2022) – The office said so.| 2022-06-03 | a dateline with brackets
            Eight miners were rescued on 14 May 2024. | ''         | of what is told
            Data as of 14 May 2024                    | ''         | of the data
            From 14 May 2024                          | ''         | of a period
            - Attack on a market, 14 May 2024         | ''         | an item
            """)
    void opening_lines_may_state_the_date_of_the_text(String line, String day, String why) {
        String text = "A title\n\n" + line + "\nThe river rose.";
        assertThat(OpeningDate.in(text).map(Period::edtf).orElse("")).isEqualTo(day);
    }
}
