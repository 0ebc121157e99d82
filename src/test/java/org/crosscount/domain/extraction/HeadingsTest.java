// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text below a heading says of its figures. Texts are published on Friday, 7 June 2024. */
class HeadingsTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # heading                | below                                                       | wording | period     | why
            Blast in Lima kills 46   | A blast in Lima on Monday killed 64 people.                 | 46      | 2024-06-03 | of the same thing
            Blast kills 46           | A blast in Lima on Monday killed 64 people.                 | 46      | 2024-06-03 | the place is told below
            Blast in Lima kills 46   | A blast in Oslo on Monday killed 64 people.                 | 46      | -          | of another place
            Blast in Lima kills 46   | A blast in Lima on Monday injured 64 people.                | 46      | -          | of another measure
            Blast in Lima kills 46 on Sunday | A blast in Lima on Monday killed 64 people.         | 46      | 2024-06-02 | it says so itself
            Blast in Lima kills 46.  | A blast in Lima on Monday killed 64 people.                 | 46      | -          | a sentence of its own
            """)
    void a_figure_in_a_heading_is_of_the_time_told_below_it(
            String heading, String below, String wording, String period, String why) {
        assertThat(Texts.claim(heading + "\n\n" + below, wording)
                        .subject()
                        .period()
                        .map(Period::edtf)
                        .orElse(null))
                .as(why)
                .isEqualTo(period);
    }
}
