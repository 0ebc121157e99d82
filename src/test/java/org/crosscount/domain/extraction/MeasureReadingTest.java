// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, by the ways in which texts say so; several figures of a text are parted by semicolons. */
class MeasureReadingTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                           | measures of its figures                     | why
            Portugal, a country of 10.6 million, has no such law.                            | population                                  | so many live there
            In Togo, a nation of 9 million people, floods struck.                            | population                                  | with people told
            The town of 12,400 inhabitants was cut off.                                      | population                                  | over the verb behind
            The jail was built to hold 650 inmates but now houses 1,900.                     | capacity; detentions                        | room, and who is in it
            The hall has room for 300 guests.                                                | capacity                                    | room for
            The valley is home to 4,200 refugees.                                            | refugees hosted                             | "home" is no dwelling
            The district lost 40 teachers last year.                                         | deaths                                      | done to them
            Some 420 nurses lost their jobs.                                                 | jobs lost                                   | what they lost
            A total of 820 people reached the border.                                        | arrivals                                    | acting, not reached by aid
            Some 70,000 Afghans left Iran in a week.                                         | fled                                        | acting
            More than 900 families were forced to leave their villages.                      | displaced                                   | households are people
            The navy shot down 14 drones.                                                    | drones shot down                            | verb and particle
            The flood swept away 31 houses.                                                  | homes destroyed                             | verb and particle
            Burmese workers abroad sent home $2.1 billion.                                   | remittances                                 | verb and particle of money
            The clinic received 36 wounded people.                                           | injuries                                    | the word before those counted
            Officials counted 9,300 newly arrived refugees.                                  | arrivals                                    | not those hosted
            A 6.4 magnitude quake struck; the strongest aftershock measured 5.1.             | magnitude; magnitude                        | how strong
            Tin rose 2.4 percent to $31,200 a tonne.                                         | price; price                                | what was reached tells what rose
            Imports grew 6 percent to $9.1 billion.                                          | imports; imports                            | what rose tells what was reached
            Unemployment was 7.9%, against 8.6% in March, while inflation eased to 2.2%.     | unemployment; unemployment; inflation       | against what it was
            The bank fined it $4 million, compared with $1 million before.                   | fine; fine                                  | compared with
            In Lima 300 people were hurt, four of them badly, compared with 41 last year.    | injuries; injuries; injuries                | over the part
            The province has 61 percent of the cases.                                        | cases                                       | the whole, not the place
            The plague killed 80 people in the camps in May, against 31 in April.            | deaths; deaths                              | camps are no deaths
            Police carried out 210 searches and arrested 44 men.                             | searches; arrests                           | the verb has its own object
            Two bridges and 11 schools were destroyed.                                       | bridges destroyed; schools destroyed or damaged | list before the verb
            The army lost nine tanks and 140 men.                                            | tanks; deaths                               | list behind the verb
            Police seized 60 kilos of heroin and nine rifles.                                | drugs seized; weapons seized                | over the stuff
            Bread costs 40 rupees and fuel prices rose 8 percent in May and 3 percent in June.| price; price; price                        | a list of changes
            The plant shed 300 jobs in Lille and 120 in Metz.                                | jobs lost; jobs lost                        | the noun spared
            Fighters used mines in 12 attacks, while airstrikes fell from 31 to 19.          | attacks; airstrikes; airstrikes             | a subject of its own
            Trade, which was halted for a week in May, fell by 8 percent.                    | trade                                       | over a relative clause
            WFP handed out rations to 12,000 people.                                         | reached with aid                            | not the rations
            They identified 90 persons suspected of lighting forest fires.                   | persons                                     | people are no fires
            Shares closed 4 percent lower at 18 euros.                                       | share price; share price                    | nothing was closed there
            Families received $900 million in remittances.                                   | remittances                                 | what the money is
            Life expectancy rose to 71.3 years.                                              | life expectancy                             | years that are no duration
            Women have 4.1 children per woman in Chad.                                       | fertility rate                              | what it is per
            Thefts rose from 31 to 44, and in Leeds from 12 to 19.                           | thefts; thefts; thefts; thefts              | no range after what changed
            The line swung to a loss of $40 million from a profit of $12 million.            | net loss; profit                            | a loss, though a profit is told
            Lima has 3,100 suspected cases and 90 deaths. Of these, 1,240 were confirmed.    | cases; deaths; cases                        | more than died
            Enrolment reached 310,000 pupils.                                                | school enrolment                            | nobody came there
            Doctors saw 3,100 infections. Of these, 1,240 were confirmed and 30 were fatal.  | cases; cases; deaths                        | the clause of another figure
            Killed: 12\\nHomes destroyed in Sidon: 120\\nArrivals by sea (May): 2,300        | deaths; homes destroyed; arrivals           | labels
            """, ignoreLeadingAndTrailingWhitespace = true)
    void the_measure_is_what_the_text_counts(String text, String measures, String why) {
        assertThat(measured(text.replace("\\n", "\n"))).as(why).isEqualTo(measures);
    }

    @Test
    void a_cell_measures_what_its_column_or_else_the_line_above_says() {
        assertThat(measured("Province | Deaths | Injuries\nKunar | 120 | 340\nLaghman | 14 | 51"))
                .isEqualTo("deaths; injuries; deaths; injuries");
        assertThat(measured("Arrivals by sea in Malta\nYear | Number\n2023 | 3,800\n2024 | 4,120"))
                .isEqualTo("arrivals; arrivals");
        assertThat(measured("Item | 2023 | 2024\nExports | $4.1 billion | $4.4 billion"))
                .isEqualTo("exports; exports");
    }

    private static String measured(String text) {
        return String.join(
                "; ",
                Texts.read(text).claims().stream()
                        .filter(claim -> claim.kind() == ClaimKind.AMOUNT
                                || claim.kind() == ClaimKind.SHARE
                                || claim.kind() == ClaimKind.CHANGE)
                        .map(Claim::subject)
                        .map(subject -> subject.measure())
                        .toList());
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                              | event                          | why
            Typhoon Yagi killed 344 people in Vietnam.                          | Typhoon Yagi                   | a storm
            Super typhoon Noru injured 40 people.                               | Typhoon Noru                   | its kind in small letters
            Hurricane Melba struck Jamaica. Melba flattened 900 homes.          | Hurricane Melba                | by its bare name
            Cyclone Fani struck Puri. The storm destroyed 12,000 homes.         | Cyclone Fani                   | "the storm"
            Cyclone Fani struck Puri. At least 30 people were killed.           | Cyclone Fani                   | in the same paragraph
            Cyclone Fani struck Puri.\\n\\nIn Lagos 30 people were killed.      |                                | in another paragraph
            Cyclone Fani struck Puri. In 2014 floods killed 30 people.          |                                | another happening
            The tide drowned 30 people, the most since Cyclone Fani.            |                                | only measured by it
            Operation Blue Star killed 80 militants.                            | Operation Blue Star            | an operation
            The 2015 Nepal earthquake killed 9,000 people.                      | 2015 Nepal earthquake          | year and place
            The 2015 earthquake in Nepal killed 9,000 people.                   | 2015 Nepal earthquake          | the place behind
            The 2010 floods drove 20 million people from their homes.           | 2010 floods                    | the year alone
            Turnout in the 2020 US presidential election was 66 percent.        | 2020 US presidential election  | an election
            The Bhopal disaster killed 3,800 people.                            | Bhopal disaster                | the place alone
            The Grenfell Tower fire killed 72 people.                           | Grenfell Tower fire            | a building
            Some 1,200 people were killed in the October 7 attacks.             | October 7 attacks              | a day
            The attacks of May killed 12 people.                                |                                | no name
            The bombing in Kabul killed 12 people.                              |                                | no name
            At COP29 the richer countries pledged $300 billion.                 | COP29                          | a conference
            The Second World War cost 24 million lives there.                   | Second World War               | a war
            The Oban mine collapse killed 31 people.                            | Oban mine collapse             | a mine, in small letters
            A mine collapse in Oban killed 31. The Oban mine collapse shut a road. | Oban mine collapse          | the same words in turn
            A mine collapse in Oban killed 31 people.                           |                                | never called by name
            The Korean War cost 2 million lives.                                | Korean War                     | a war
            The Battle of Monte Cassino cost 55,000 lives.                      | Battle of Monte Cassino        | two words
            """)
    void an_event_is_told_by_the_name_that_texts_share(String text, String event, String why) {
        Claim claim = Texts.read(text.replace("\\n", "\n")).claims().stream()
                .filter(told -> told.kind() == ClaimKind.AMOUNT || told.kind() == ClaimKind.SHARE)
                .findFirst()
                .orElseThrow();
        assertThat(claim.subject().event().orElse(null)).as(why).isEqualTo(event);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # last sentence of a text on Cyclone Fani                 | event        | why
            Some 1,600 families lost relatives and 210 were injured.  | Cyclone Fani | the text is of it
            In Puri 64 people are still missing.                      | Cyclone Fani | whom it left behind
            Damage is put at $8 billion.                              | Cyclone Fani | what it cost
            In 1999 some 9,800 people were killed.                    |              | a year of its own
            Last year 45 people were killed in the state.             |              | another time
            In a separate incident 12 people were killed.             |              | said to be another
            A stampede killed 12 people.                              |              | another happening
            The state exported 410 tonnes of rice.                    |              | nothing of an event
            """)
    void what_happened_is_of_the_one_event_that_a_whole_text_is_about(String sentence, String event, String why) {
        String start = "Cyclone Fani has reached Odisha.\n\nThe cyclone brought rain, and Fani then turned north.\n\n";
        assertThat(lastEvent(start + sentence)).as(why).isEqualTo(event);
        assertThat(lastEvent("Cyclone Fani has reached Odisha.\n\n" + sentence))
                .as("hardly spoken of again")
                .isNull();
        assertThat(lastEvent(start + "It followed Cyclone Bulbul.\n\n" + sentence))
                .as("two events")
                .isNull();
    }

    private static @Nullable String lastEvent(String text) {
        List<Claim> claims = Texts.read(text).claims();
        return claims.get(claims.size() - 1).subject().event().orElse(null);
    }

    @Test
    void what_befell_people_goes_before_what_an_earlier_sentence_told() {
        assertThat(measured("The squall left 47 people dead in Samar. Rescuers said 19 were missing.\n"
                        + "The governor said 8 were injured. Police said 31 were detained and 200 were homeless."))
                .isEqualTo("deaths; missing; injuries; detentions; homeless");
    }

    @Test
    void the_accident_that_a_text_begins_with_is_told_by_one_word_later() {
        assertThat(lastEvent("The Oban mine collapse killed 31 people. The collapse injured 40.\n"))
                .isEqualTo("Oban mine collapse");
        assertThat(lastEvent("The Oban mine collapse killed 31 people. The collapse of a wall injured 40.\n"))
                .isNull();
    }

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                  | figure      | population     | why
            About 600 asylum seekers crossed the lake.                              | 600         | asylum seekers | two words
            The blaze killed three people, among them one guard, and 18 were hurt.  | 18          |                | who a part is, not the rest
            Serbia, a country of 6.6 million, hosts 900 Syrians. Some 40 of them work. | 40         | Syrians        | not those of the aside
            Half of the patients are men.                                           | Half        | men            | who the share is, not its whole
            About 70 percent of the arrivals were women and children.               | 70 percent  | women and children | both
            About 70 percent of voters are angry.                                   | 70 percent  | voters         | nobody else is told
            Two guards were killed. Police arrested 12.                             | 12          |                | another thing befell these
            Two guards were killed. Another 14 were hurt.                           | 14          | guards         | of the same people
            A father of five told us of 31 hostages.                                | 31          | hostages       | and the five are none
            """)
    void the_population_is_who_is_counted(String text, String figure, String population, String why) {
        assertThat(Texts.claim(text, figure).subject().population().orElse(null))
                .as(why)
                .isEqualTo(population);
    }
}
