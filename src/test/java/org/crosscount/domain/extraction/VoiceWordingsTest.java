// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a figure, in the words that texts have for it. */
class VoiceWordingsTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                        | figure | voice               | why
            Floods killed 31 people, the health ministry said in a bulletin on Saturday that listed 14 towns. | 31 | health ministry     | "that" is of the bulletin
            Five people died and 19 were abducted, according to protection partners.                      | 19     | protection partners | whoever they are
            Five people died, according to two people familiar with the matter.                           | Five   | two people familiar with the matter | known by what they know
            Two people familiar with the repairs put the cost at $3 million.                              | $3 million | Two people familiar with the repairs | before the verb
            Al Fajr reported that 512 people had been arrested, citing the ministry.                      | 512    | ministry            | cited behind
            Al Fajr quoted the minister as saying that 512 people had been arrested.                      | 512    | minister            | quoted as saying
            The ministry's latest update says 512 people are in hospital.                                 | 512    | ministry            | whose paper it is
            UNICEF's monthly report says 512 children are in hospital.                                    | 512    | UNICEF              | initials
            According to the World Bank's latest report, 61% of households are poor.                      | 61%    | World Bank          | behind "according to"
            Figures from the Health Ministry show that 512 people died.                                   | 512    | Health Ministry     | the verb is no part of the name
            The director of the institute, Omar Mehmood, let journalists know that 757 attacks were counted. | 757 | Omar Mehmood        | let know
            The critic, Ana White, was cross. She pointed to Quebec, which had 51 cases.                  | 51     | Ana White           | pointed to
            Officials spoke of "many hundreds of thousands of dollars" in losses.                         | hundreds of thousands of dollars | Officials | a vague number
            "The roof fell in," said Maria Lopez, who was there for 12 days.                              | 12     | Maria Lopez         | not what she does
            Governor Ana Silva-Costa spoke on Monday. The governor said 57 bridges were shut.             | 57     | Ana Silva-Costa     | a name with a hyphen
            Governor Ana Silva-Costa spoke on Monday. Silva-Costa said 57 bridges were shut.              | 57     | Ana Silva-Costa     | the surname by itself
            The harvest has reached 57 tons, underlined the deputy minister, Sh. Karimov, at a briefing.  | 57     | Sh. Karimov         | initials of two letters
            According to R. J. Whitlow, 57 shops closed.                                                  | 57     | R. J. Whitlow       | initials
            "The roads are shut," said Maria Lopez. "Eleven percent said they would go."                  | Eleven percent | Maria Lopez | who was asked is no source
            Since May 57 people have been killed, by the count of the rights committee.                   | 57     | rights committee    | whose count it is
            Turnout was 57 percent, the electoral tribunal said, down from 61.                            | 57 percent | electoral tribunal | a court of elections
            """)
    void the_words_tell_who_says_so(String text, String figure, String voice, String why) {
        assertThat(Texts.claim(text, figure).attribution()).as(why).contains(voice);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure         | why
            "The roof fell in," said Maria Lopez, who runs a school with 430 pupils.      | 430            | what she does for a living
            Chile's government set aside 15 billion pesos for repairs.                    | 15 billion pesos | a deed
            The clinic in Lota admitted 138 people.                                       | 138            | took in, and owned up to nothing
            Across the river, the Democratic Republic of the Congo has reported 70 cases. | 70             | a country reports of itself
            Some 57 percent of voters said they would stay at home.                       | 57 percent     | who was asked is no source
            The district police identified 12 suspects.                                   | 12             | found them
            """)
    void nobody_says_what_the_text_itself_does(String text, String figure, String why) {
        assertThat(Texts.claim(text, figure).attribution()).as(why).isEmpty();
    }
}
