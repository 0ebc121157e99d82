// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ordinary articles tell of a figure beside its value. Texts are published on Friday, 7 June 2024. */
class ArticleFieldsTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                          | figure | place        | why
            Uganda now hosts 1.7 million refugees from Rwanda.                                              | 1.7 million | Uganda  | who hosts, not whence
            KIGALI, 3 June - The plant says 800,000 doses arrived from Denmark.                             | 800,000 | Rwanda      | whence they came
            TIRANA - Nurses were sent, 300 of them from Greece and Italy. Albania asked for it.             | 300    | Albania      | whence they came, two countries
            Only 31 percent of voters took part in Sunday's ballot in Malta.                                | 31 percent | Malta    | a day is no place
            Portugal: the storm broke 90,000 roofs, most in Leiria.                                         | 90,000 | Portugal     | where most of them are
            BERN - Switzerland expelled 1,180 people, most of them to Albania and Kosovo.                   | 1,180  | Switzerland  | where most of them went
            OSLO, 3 June - Exports of fish to Poland rose to 43,000 tonnes in May.                          | 43,000 | Norway       | who buys
            In Wales 400 wardens have quit and 90 posts in Cardiff are vacant.                              | 400    | Wales        | the subject of another clause
            In Chile 212 judges were sent, and 18 people were held in Arica.                                | 212    | Chile        | another clause behind a comma
            Greek police recorded 794 thefts in May, but robberies in Crete are rarer.                      | 794    | Greece       | behind "but"
            South Korean police recorded 794 thefts in May.                                                 | 794    | South Korea  | its people in two words
            The Kingdom of Denmark has 31 of them.                                                          | 31     | Denmark      | the full name of a state
            In Gedo zone a family keeps 80 goats.                                                           | 80     | Gedo         | a name by what it is
            In the Alto Mira valley 900 hectares burned.                                                    | 900    | Alto Mira    | an article before the name
            Mali is poor. The country owes $800 million to an Indian firm.                                  | $800 million | Mali   | the country, and no country of a firm
            France has few cases. In Dunkirk there are 80, half the national rate of 160.                   | 160    | France       | the national rate
            BERLIN - Germany took in 61,300 people. Afghans filed 13,400 of the claims.                     | 13,400 | Germany      | who they are
            The road is closed. More than 600 trucks wait on the Pan-American Highway in Peru.              | 600    | Peru         | part of a name
            Sudan is the largest crisis, with 14 million displaced, ahead of Syria with 13 million.         | 14 million | Sudan    | not whom it is ahead of
            """)
    void where(String text, String figure, String place, String why) {
        assertThat(Texts.claim(text, figure).subject().place()).as(why).contains(place);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                     | figure | measure          | why
            Divers say that 28 people have drowned this year.                                          | 28     | deaths           | as dead as any
            More than 4,000 people have fled their homes.                                              | 4,000  | displaced        | from their homes
            Police put the number of people killed by the mudslide at 36.                              | 36     | deaths           | of whom the number is
            The agency counted 36 dead and said 51 were still missing.                                 | 51     | missing          | its own verb behind
            Five women died.\\n\\nRefugees: Chad hosts 773,000.                                        | 773,000 | refugees hosted | its own verb before
            Some 400 observers were sent to 640 polling stations.                                      | 400    | observers        | no form of a verb
            Coverage with two doses fell to 58 percent.                                                | 58 percent | vaccinated   | what another figure counts
            The deficit came to 40% of the target, the economy ministry said.                          | 40%    | budget deficit   | an economy that is a ministry's
            Some 11 million pupils returned to class.                                                  | 11 million | pupils       | no return to a place
            Exports reached $4 billion in May, with growth of 5% over April.                           | 5%     | exports          | what grew
            The gale cut power to 34,000 households.                                                   | 34,000 | without electricity | a verb and what it cuts
            Ambulances took 19 people to hospital.                                                     | 19     | hospitalised     | a verb and where it ends
            Two men died and 19 people, including seven nurses, were hurt.                             | 19     | injuries         | over an aside
            Some 9 million people went home, among them 2 million refugees.                            | 2 million | returns       | who some of them are
            Some 1.6 million doses had arrived, of which 900,000 were used.                            | 900,000 | vaccine doses   | some of what was counted
            The number of teachers stands at 862,000. Pupils went home.                                | 862,000 | teachers        | counted before
            More than 1,100 firefighters were deployed.                                                | 1,100  | firefighters     | no soldiers
            Among girls aged 15 to 19 it is 12 percent.                                                | 12 percent | share        | no age in percent
            Exports came to $4 billion; garments made up $3 billion of this.                           | $3 billion | exports      | some of that money
            More than 1,700 contacts are being watched and 900 people have been vaccinated.            | 1,700  | contacts         | another figure's clause
            Police counted 9,000 marchers. The union put the figure at 20,000.                         | 20,000 | crowd size       | the figure of before
            """)
    void what(String text, String figure, String measure, String why) {
        assertThat(Texts.claim(text.replace("\\n", "\n"), figure).subject().measure())
                .as(why)
                .isEqualTo(measure);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                      | figure | period          | why
            In the fiscal year that ended in March, exports came to $48 billion.                        | $48 billion | 2023-04/2024-03 | a year told by its end
            In the financial year ended 31 March, exports came to $48 billion.                          | $48 billion | 2023-04/2024-03 | up to a day
            In the budget year that starts in July, pensions take $48 billion.                          | $48 billion | 2024-07/2025-06 | a year told by its start
            Exports stood at $4 billion in May, growth of 24% over May 2023.                            | 24%    | 2024-05         | not what it is compared with
            Takings rose to $4 million in May, 35 percent above the level of a year earlier.            | 35 percent | 2024-05     | not a year earlier
            Sales, at 9.8 million tonnes in May, were 11 percent below those of May 2023.               | 9.8 million | 2024-05    | not of "those"
            Between 6 and 12 May, 142 cases were found, against 64 cases and 11 deaths the week before. | 64     | 2024-04-29/2024-05-05 | told of both
            Since 1 March, partners have\\n- fed 302,400 people;\\n- opened 34 wells.                   | 34     | 2024-03-01/..   | what leads the list in
            Some 660 people who had been living in tents have left them since May.                      | 660    | 2024-05/..      | behind a relative clause
            """)
    void when(String text, String figure, String period, String why) {
        assertThat(period(text.replace("\\n", "\n"), figure)).as(why).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                      | figure | why
            Some 11 million people are displaced, of whom 8 million fled since May 2023.                | 11 million | the part's own time
            Eight people were killed on Wednesday, a year after 60 people died in a riot.               | 60     | a time that is not said
            The land has 10 gigawatts of turbines and is to have 6 gigawatts at sea by 2030.            | 10     | behind another figure
            """)
    void when_is_not_said(String text, String figure, String why) {
        assertThat(period(text, figure)).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                       | figure | voice              | why
            The coast guard on Friday put the number of people killed by the storm on the islands at 36. | 36     | coast guard        | a long way from "put" to "at"
            The mayor said so. "We have 850 people here," said a stallholder in Surin who lets them in.  | 850    | stallholder        | whoever speaks
            The health bureau is worried. The bureau reports that 174 goats have died.                   | 174    | health bureau      | a verb that is a noun elsewhere
            """)
    void by_whom(String text, String figure, String voice, String why) {
        assertThat(Texts.claim(text, figure).attribution()).as(why).contains(voice);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                          | figure | why
            Ships go round the Cape of Good Hope, which adds 3,500 miles to the way.        | 3,500  | adds to it, and says nothing
            """)
    void by_nobody(String text, String figure, String why) {
        assertThat(Texts.claim(text, figure).attribution()).as(why).isEmpty();
    }

    private static String period(String text, String figure) {
        Claim claim = Texts.claim(text, figure);
        return claim.subject().period().map(Period::edtf).orElse("");
    }
}
