// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a figure belongs, in the words that texts have for it. */
class PlaceWordingsTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                    | figure | place        | why
            Gunmen killed 31 people in Nigeria's northwestern Zamfara state.                          | 31     | Zamfara      | a side between owner and name
            Gunmen killed 31 people in Pakistan's northern Tangir district.                           | 31     | Tangir       | a name that no list has
            Gunmen killed 31 people in Nigeria's capital.                                             | 31     | Abuja        | whose capital
            In the US state of Georgia 31 people were arrested.                                       | 31     | Georgia      | a part before its country
            In Georgia's capital, Tbilisi, 31 people were arrested.                                   | 31     | Tbilisi      | the capital and its name
            Luanda province reported 2,714 cases and Bengo 1,690.                                     | 1,690  | Bengo        | the verb spared
            In Assam 31 people were killed, and in neighbouring Meghalaya nine.                       | nine   | Meghalaya    | a number in words
            Kampala has 470 cases, followed by Wakiso with 310 and Mbarara with 42.                   | 310    | Wakiso       | whose number "with" gives
            Saudi Arabia took 8 percent. More than 310,000 Kenyans work there.                        | 310,000 | Saudi Arabia | "there"
            In France 310 fell ill; three people died there, two of them children in Lyon.            | three  | France       | before what is elsewhere
            In France 310 fell ill; three people died there, two of them children in Lyon.            | two    | Lyon         | elsewhere
            Costa Rica took in 200 people; 28 of them remain in the country.                          | 28     | Costa Rica   | the country of the sentence
            In the Indian state of Bihar rivers rose. Officials in Patna said that 31 people had died. | 31    | Bihar        | officials of the whole
            Officials in Patna said that 31 people had died.                                          | 31     | Patna        | nothing wider is told
            KAMPALA, 22 May - The ministry has 5,984 cases since the first were found in Kasese.      | 5,984  | Uganda       | only since when
            Armed men burned 43 houses in the town of Petite-Rivière de l'Artibonite.                 | 43     | Petite-Rivière de l'Artibonite | an elided article in a name
            Mozambique: Floods\\n\\nThe plan asks for US$352 million.                                 | US$352 million | Mozambique | whose money is no place
            """)
    void a_figure_belongs_where_the_words_say(String text, String figure, String place, String why) {
        assertThat(Texts.claim(text.replace("\\n", "\n"), figure).subject().place())
                .as(why)
                .contains(place);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                        | figure               | why
            The state needs US$352 million for schools.   | US$352 million       | a sign of money
            The plan asks for 352 million Swiss francs.   | 352 million Swiss francs | a name of money
            """)
    void the_name_of_money_is_no_place(String text, String figure, String why) {
        assertThat(Texts.claim(text, figure).subject().place()).as(why).isEmpty();
    }
}
