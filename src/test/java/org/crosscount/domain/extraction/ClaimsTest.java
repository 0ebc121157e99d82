// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds and subjects of claims. Texts are published on Friday, 7 June 2024. */
class ClaimsTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                  | figure    | measure          | why
            The blast killed 19 people in Quetta.                   | 19        | deaths           | the verb before
            In Quetta 19 people have been killed.                   | 19        | deaths           | the verb behind
            The blast killed 19 people and injured more than 40.    | 40        | injuries         | people not said again
            Rebels abducted 19 teachers in Jos.                     | 19        | abductions       | the verb tells, not the noun
            The region saw 112 attacks last month.                  | 112       | attacks          | the noun counted
            Floods swept away roads; 640 homes were destroyed.      | 640       | homes destroyed  | noun and verb together
            Pakistan has hosted 1.3 million refugees.               | 1.3 million | refugees hosted | a stock of people
            More than 80,000 Afghans returned from Iran.            | 80,000    | returns          | movement
            Another 14 are missing.                                 | 14        | missing          | a state of nobody named
            The agency asked donors for $40 million in aid.         | $40 million | aid requested  | money
            """)
    void the_measure_comes_from_what_is_said_of_the_figure(String text, String figure, String measure, String why) {
        assertThat(Texts.claim(text, figure).subject().measure()).as(why).isEqualTo(measure);
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                    | figure   | kind   | direction | base | why
            Arrests rose 12 percent in 2023 from the previous year.   | 12 percent | CHANGE | UP      | 2022 | a verb and the year before
            Arrests fell by 340 in 2023.                              | 340      | CHANGE | DOWN      |      | by
            There were 640 arrests in 2023, a 12% increase over 2021. | 12%      | CHANGE | UP        | 2021 | a noun behind
            Wages are 12% lower than in 2020.                         | 12%      | CHANGE | DOWN      | 2020 | a comparative
            The number of arrests doubled.                            | doubled  | CHANGE | UP        |      | one word
            Rents were halved.                                        | halved   | CHANGE | DOWN      |      | one word
            Arrests rose from 40 to 60.                               | 60       | AMOUNT | UP        |      | what was reached
            Arrests rose from 40 to 60.                               | 40       | AMOUNT |           |      | what was left
            Women make up 38 per cent of the police.                  | 38 per cent | SHARE |         | police | a part of a whole
            One in five households has no water.                      | One in five | SHARE |         | households | a ratio
            The line has nine depots. Four of the depots are shut.    | Four     | AMOUNT |           |      | some of those counted before
            Six of the 15 lifts failed.                               | Six      | AMOUNT |           |      | some of a number
            Of the seven captains chosen, four are women.             | four     | AMOUNT |           |      | the whole ahead
            A tenth of the pensioners have no heating.                | A tenth  | SHARE  |           | pensioners | a fraction and its whole
            Two-thirds of the villages have no water.                 | Two-thirds | SHARE |          | villages | a fraction
            """)
    void the_kind_tells_amounts_changes_and_shares(
            String text, String figure, ClaimKind kind, Direction direction, String base, String why) {
        Claim claim = Texts.claim(text, figure);
        assertThat(claim.kind()).as(why).isEqualTo(kind);
        assertThat(claim.direction().orElse(null)).as(why).isEqualTo(direction);
        assertThat(claim.base().orElse(null)).as(why).isEqualTo(base);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                    | figure | place      | why
            The blast killed 19 people in Quetta.                                     | 19     | Quetta     | in
            Kenya recorded 112 attacks.                                               | 112    | Kenya      | the subject
            Kenyan police counted 112 attacks in Somalia.                             | 112    | Somalia    | in before the people
            Nothing was said in Oslo. In Sudan 19 people died.                        | 19     | Sudan      | its own sentence
            Fighting reached Goma. Rebels killed 19 people.                           | 19     | Goma       | the sentence before
            """)
    void the_place_is_the_nearest_that_locates(String text, String figure, String place, String why) {
        assertThat(Texts.claim(text, figure).subject().place()).as(why).contains(place);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                    | figure | period     | why
            The region saw 112 attacks in 2023.                                       | 112    | 2023       | a year
            On Tuesday 19 people died.                                                | 19     | 2024-06-04 | before the figure
            Since January 2023, more than 500 homes have burned.                      | 500    | 2023-01/.. | since
            There were 112 attacks in 2023. These incidents killed 19 people.         | 19     | 2023       | the sentence it goes on from
            """)
    void the_period_is_the_nearest_date(String text, String figure, String period, String why) {
        assertThat(Texts.claim(text, figure).subject().period()).as(why).contains(Period.parse(period));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure | voice                  | why
            According to the Red Cross, 19 people died.                                   | 19     | Red Cross              | according to
            Police said 19 people died.                                                   | 19     | Police                 | said
            Nineteen goats and 19 people died, the ministry said.                         | 19     | ministry               | said behind
            "We buried 19 people," Mayor Ana Silva told reporters.                        | 19     | Mayor Ana Silva        | told
            Data from the Northern Peace Institute shows 112 attacks.                     | 112    | Northern Peace Institute | data from
            Ana Silva spoke. "We buried 19 people," she said.                             | 19     |                        | a pronoun without a name
            Ana Silva said talks failed. She added that 19 people died.                   | 19     | Ana Silva              | a pronoun
            """)
    void the_attribution_is_who_says_so(String text, String figure, String voice, String why) {
        assertThat(Texts.claim(text, figure).attribution().orElse(null)).as(why).isEqualTo(voice);
    }

    @Test
    void a_part_told_beside_its_whole_shares_its_subject() {
        String text = "Police arrested 23 suspects, including 5 women, in Lahore on 3 June.";
        Claim part = Texts.claim(text, "5");
        assertThat(part.subject().measure()).isEqualTo("arrests");
        assertThat(part.subject().population()).contains("women");
        assertThat(part.subject().place()).contains("Lahore");
    }

    @Test
    void a_record_since_a_date_is_a_claim_of_its_own() {
        Claim claim = Texts.claim("It was the deadliest attack in Mali since March 2019.", "deadliest");
        assertThat(claim.kind()).isEqualTo(ClaimKind.FIRST_SINCE);
        assertThat(claim.superlative()).contains(Superlative.HIGHEST);
        assertThat(claim.base()).contains("2019-03");
        assertThat(claim.subject().measure()).isEqualTo("attacks");
        assertThat(claim.subject().place()).contains("Mali");
    }

    @Test
    void an_ordinal_of_an_event_is_a_rank() {
        Claim claim = Texts.claim("This was her third visit to Oslo.", "third");
        assertThat(claim.kind()).isEqualTo(ClaimKind.RANK);
        assertThat(claim.quantity().map(Texts::told)).contains("EXACT 3");
    }

    @Test
    void that_there_is_none_is_an_absence() {
        Claim claim = Texts.claim("There were no casualties in Oslo.", "no");
        assertThat(claim.kind()).isEqualTo(ClaimKind.ABSENCE);
        assertThat(claim.subject().measure()).isEqualTo("casualties");
    }

    @Test
    void an_event_on_a_date_is_an_occurrence() {
        Claim claim = Texts.claim("The attack came on 3 June in Oslo.", "3 June");
        assertThat(claim.kind()).isEqualTo(ClaimKind.OCCURRENCE);
        assertThat(claim.subject().period()).contains(Period.parse("2024-06-03"));
    }
}
