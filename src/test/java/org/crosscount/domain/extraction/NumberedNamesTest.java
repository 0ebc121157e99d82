// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedNamesTest {
    @ParameterizedTest(name = "{1} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                | left out               | why
            The 640 was the last of its line.                     | IDENTIFIER 640         | more than one would take were
            Fans say that the 911 has aged well.                  | IDENTIFIER 911         | or have
            A 747 jet skidded off the runway.                     | IDENTIFIER 747         | a machine in the singular
            Engineers replaced the older 6502 chip.               | IDENTIFIER 6502        | an adjective before
            Its 8-bit 6502 processor runs hot.                    | IDENTIFIER 6502        | a compound before
            She hit a 7-iron over the pond.                       | IDENTIFIER 7           | a club
            He took his three-wood from the bag.                  | IDENTIFIER three       | a club in words
            He holed a 9 - iron from the rough.                   | IDENTIFIER 9           | blanks about the hyphen
            Neighbours dialled 999 at once.                       | PHONE 999              | dialled
            A shopkeeper called 911 at noon.                      | PHONE 911              | a known number
            The 911 caller heard nothing.                         | PHONE 911              | whoever called it
            The zoom opens at f/2.8 in daylight.                  | IDENTIFIER 2.8         | an aperture
            He fitted the 18-55mm f/3.5-5.6 zoom.                 | IDENTIFIER 3.5-5.6     | a span of them
            A lens with f / 4 - 5 . 6 is slow.                    | IDENTIFIER 4 - 5 . 6   | blanks about all signs
            He sold his Nikkor 85mm f/1.4 today.                  | IDENTIFIER 85mm        | a length behind the name
            The EF 70-200mm f/2.8 is heavy.                       | IDENTIFIER 70-200mm    | letters for a name
            Part 40518 K-117 was recalled.                        | IDENTIFIER 40518 K-117 | digits, letters and digits
            The parcel 77120 x415 is late.                        | IDENTIFIER 77120 x415  | the same without a hyphen
            """)
    void what_things_are_called_by_is_left_out_without_a_quantity(String text, String leftOut, String why) {
        assertThat(Texts.leftOut(text)).as(why).contains(leftOut);
        String wording = leftOut.split(" ", 2)[1];
        assertThat(Texts.read(text).leftOut())
                .as(why)
                .filteredOn(left -> left.figure().wording().equals(wording))
                .allSatisfy(left -> assertThat(left.quantity()).isEmpty());
        assertThat(Texts.wordings(Texts.read(text))).as("and makes no claim").doesNotContain(wording);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                               | told                    | why
            The 640 were freed on Sunday.        | EXACT 640 person        | plural
            Each of the 640 was freed.           | EXACT 640 person        | one of many
            The 300 staff was paid late.         | EXACT 300 staff         | people in the singular
            It hired 150 truck drivers.          | EXACT 150 driver        | a machine in a compound
            The 120 aircraft were sold.          | EXACT 120 aircraft      | a plural like its singular
            The mill has 3 iron gates.           | EXACT 3 gate            | what gates are made of
            They ordered 24 wood stoves.         | EXACT 24 stove          | what stoves burn
            Clerks called 110 households.        | EXACT 110 household     | called upon
            The line logged 911 complaints.      | EXACT 911 complaint     | how many it logged
            She carries a 50mm f/1.8 lens.       | EXACT 50 millimetre     | a length that no name comes before
            The shop has a fast 50mm lens.       | EXACT 50 millimetre     | no aperture
            Russia lost 12 Su-25 jets.           | EXACT 12 jet            | counted
            Kyiv asked for 40 F-16.              | EXACT 40 F-16           | counted without a plural
            They bought 300 A4 pages.            | EXACT 300 page          | counted
            The drums hold 24703 m2 of cloth.    | EXACT 24703 square metre | a unit
            Pipes run for 5 m-10 m there.        | RANGE 5..10 metre       | the unit said twice
            """)
    void what_is_counted_or_measured_keeps_its_quantity(String text, String told, String why) {
        assertThat(Texts.told(Texts.quantity(text))).as(why).isEqualTo(told);
    }
}
