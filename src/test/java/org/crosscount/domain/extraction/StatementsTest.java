// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that no plain figure carries. Texts are published on Friday, 7 June 2024. */
class StatementsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                       | wording      | kind       | measure
            No one was hurt in the fire.                                 | No one       | ABSENCE    | injuries
            Nobody was killed.                                           | Nobody       | ABSENCE    | deaths
            Not a single death was reported in Oslo.                     | Not a single | ABSENCE    | deaths
            No convoys reached Minova.                                   | No           | ABSENCE    | aid trucks
            There have been no new cases outside Oslo.                   | no           | ABSENCE    | new cases
            The ceasefire was signed on 9 November 2020.                 | 9 November 2020 | OCCURRENCE | ceasefires
            The strike began on 24 February.                             | 24 February  | OCCURRENCE | labour strikes
            She took office on 3 May.                                    | 3 May        | OCCURRENCE | appointments
            It is the second ferry accident in the province this year.   | second       | RANK       | accidents
            Spain has the third-largest solar capacity in Europe.        | third-largest | RANK      | capacity
            It was the hottest August since 1893.                        | hottest      | FIRST_SINCE | event
            It was the worst attack since March 2019.                    | worst        | FIRST_SINCE | attacks
            """)
    void a_statement_is_a_claim_of_its_kind(String text, String wording, ClaimKind kind, String measure) {
        Claim claim = Texts.claim(text, wording);
        assertThat(claim.kind()).isEqualTo(kind);
        assertThat(claim.subject().measure()).isEqualTo(measure);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                | why
            There is no doubt that it rained.                     | a phrase
            Many villages have no school.                         | what some have not
            The vote will be held on 14 June.                     | what is still to come
            The ministry said on 3 May that it would answer.      | when it was said
            In the third quarter sales were flat.                 | a part of the year
            He lives on the second floor.                         | a place
            """)
    void nothing_is_stated(String text, String why) {
        assertThat(Texts.read(text).claims()).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                        | figure | event
            Cyclone Freddy killed 1,434 people in Malawi.                 | 1,434  | Cyclone Freddy
            The 2015 Nepal earthquake killed 8,964 people.                | 8,964  | 2015 Nepal earthquake
            The Battle of Mosul displaced 900,000 people.                 | 900,000 | Battle of Mosul
            An attack in Kabul killed 19 people.                          | 19     |
            """)
    void only_an_event_with_a_name_is_one(String text, String figure, String event) {
        assertThat(Texts.claim(text, figure).subject().event().orElse(null)).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                              | figure      | totals        | as of
            As of 3 May, 58 deaths had been confirmed in Goma.                  | 58          |               | 2024-05-03
            Eleven bodies had been recovered by 3 May.                          | Eleven      |               | 2024-05-03
            So far this year 58 people have died.                               | 58          | RUNNING_TOTAL |
            Uganda currently hosts 1.6 million refugees.                        | 1.6 million | STOCK         |
            Another 58 people died in the fire.                                 | 58          |               |
            """)
    void what_a_figure_totals_and_up_to_when_is_told_by_the_wording(
            String text, String figure, String totals, String asOf) {
        Claim claim = Texts.claim(text, figure);
        assertThat(claim.aggregate().map(Enum::name).orElse(null)).isEqualTo(totals);
        assertThat(claim.asOf().map(Period::edtf).orElse(null)).isEqualTo(asOf);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # text                                                                    | wording       | who                | why
            It was the first visit by a Danish trade minister to Lima since May 2023. | first         | Danish trade minister | by whom
            This was the first trip of senior officials to Lima since May 2023.       | first         | senior officials   | of whom
            The trade minister visited Lima on 3 May 2024.                            | 3 May 2024    | trade minister     | the subject
            The president's second visit to Lima was on 3 May 2024.                   | 3 May 2024    | president          | the owner
            President Ola Nordby visited Lima on 3 May 2024.                          | 3 May 2024    | -                  | one person is no class
            The ceasefire was signed on 3 May 2024.                                   | 3 May 2024    | -                  | nobody came
            """)
    void a_visit_is_told_with_who_came(String text, String wording, String who, String why) {
        assertThat(Texts.claim(text, wording).subject().population().orElse(null))
                .as(why)
                .isEqualTo(who);
    }
}
