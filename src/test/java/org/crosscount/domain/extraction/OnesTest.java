// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                          | one | why
            One trader said the market had gone mad.                        | One | leads in who says it
            Then one woman told the inquiry about her shop.                 | one | who tells it
            One official in the harbour office said nothing had sunk.       | One | behind where
            One tenant, who would not give her name, said the lift fell.    | One | behind an aside
            One diplomat privately described it as a farce.                 | One | a remark, behind an adverb
            It was loud enough for one reviewer to call it a health hazard. | one | what a person is led to say
            "We ran," said one nurse.                                       | one | behind what was said
            According to one doctor, the ward was shut.                     | one | behind a lead
            The law limits how much land one company can hold.              | one | whichever company
            There is a cap on the amount of milk one farm may sell.         | one | whichever farm
            This is all one teacher could do.                               | one | whoever it is
            """)
    void one_that_says_no_more_than_a_has_no_quantity(String text, String one, String why) {
        assertThat(Texts.leftOut(text)).as(why).containsExactly("MINOR " + one);
        assertThat(Texts.read(text).leftOut().get(0).quantity()).as(why).isEmpty();
        assertThat(Texts.wordings(Texts.read(text))).as("and makes no claim").isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                          | told                | why
            One trader was killed in the market.            | EXACT 1 trader      | nothing is said
            One person was said to be missing.              | EXACT 1 person      | is said to be
            One man told to leave refused.                  | EXACT 1 man         | was told to
            One visit told three times is still the same.   | EXACT 1 visit       | was told
            One worker reported missing was found.          | EXACT 1 worker      | was reported
            They lost one ship called the Ada.              | EXACT 1 ship        | how it is called
            It is too heavy for one man to lift.            | EXACT 1 man         | nothing is said
            The law lets one company hold the mine.         | EXACT 1 company     | no clause about something
            In the port one crane can lift trains.          | EXACT 1 crane       | the noun before tells where
            The army said one soldier died.                 | EXACT 1 soldier     | part of what is said
            At least one person may have died.              | AT_LEAST 1 person   | hedged
            One of the traders said prices fell.            | EXACT 1 trader      | one of many
            One trader in five said prices were too high.   | EXACT 20 %          | a ratio
            It is too dear, according to one tenant in ten. | EXACT 10 %          | a ratio behind a lead
            """)
    void one_that_counts_keeps_its_quantity(String text, String told, String why) {
        assertThat(Texts.told(Texts.quantity(text))).as(why).isEqualTo(told);
    }
}
