// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {
    @ParameterizedTest(name = "{1} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                    | left out              | why
            Council members backed Resolution 1973 unanimously.       | IDENTIFIER 1973       | a label before
            The COVID-19 ward is full.                                | IDENTIFIER 19         | letters and a hyphen
            After the 9/11 attacks the airport was rebuilt.           | IDENTIFIER 9/11       | a phrase
            They fly the F-16 at night.                               | IDENTIFIER 16         | letters and a hyphen
            Plan 2.0 was dropped.                                     | IDENTIFIER 2.0        | a version
            Call +44-20-7946-0018 for help.                           | PHONE +44-20-7946-0018 | a chain of numbers
            Albion beat Rovers 3-1 at home.                           | SCORE 3-1             | a result
            1. Introduction to the report                             | LIST_NUMBER 1         | numbers a line
            As noted before [12] the figures differ.                  | LIST_NUMBER 12        | a footnote
            The song dates from 19 April 2023 or so.                   | DATE 19 April 2023    | a date
            For the 9 months, sales were flat.                        | DATE 9 months         | what a report is about
            The session opened at 11:30 a.m. as planned.              | TIME 11:30 a.m.       | a time
            Mara Lindt, 44, runs the clinic.                          | AGE 44                | set after a name
            A 12-year-old boy found it.                               | AGE 12                | joined to old
            A 31 - year - old man was found.                          | AGE 31                | blanks about the hyphens
            Rents are higher than 10 years ago.                       | DATE 10 years ago     | compared with that time
            He did not fly until 6 years ago.                         | DATE 6 years ago      | up to that time
            They have lived there since 4 decades ago.                | DATE 4 decades ago    | from that time on
            One of the bridges is closed.                             | ONE_OF One            | picks out of many
            The two sides met again.                                  | MINOR two             | in passing
            If the dyke breaks, 9,000 homes flood.                    | CONDITIONAL 9,000     | a condition
            The dyke could break and flood 9,000 homes.               | HYPOTHETICAL 9,000    | could
            An estimated 9,000 homes would be lost.                   | HYPOTHETICAL 9,000    | would behind the figure
            The mayor denied that 300 homes were lost.                | NEGATED 300           | a denial
            Crews did not lose 300 homes.                             | NEGATED 300           | not
            Call 01632 960 441 for help.                              | PHONE 01632 960 441   | groups apart, a leading nought
            Call +243 970 003 750 for help.                           | PHONE +243 970 003 750 | a leading plus
            The S&P 500 slid again.                                   | IDENTIFIER 500        | an index
            It stands at 16-18 Harbour Street now.                    | IDENTIFIER 16-18      | two house numbers
            It lies in South 24 Parganas today.                       | IDENTIFIER 24         | a name of a place
            The court ruled 2 to 1 against it.                        | SCORE 2 to 1          | a vote
            The league has Rovers 1-0 Albion on Friday.               | SCORE 1-0             | between two names
            It 1) rains and 2) snows there.                           | LIST_NUMBER 1         | a bracket that none opens
            Girls aged 5 to 9 are taught here.                        | AGE 5 to 9            | a span of ages
            Riders aged between 21 and 35 may enter.                  | AGE 21 and 35         | the same led in by between
            Guards stopped three boys aged 13, 15 and 16.             | AGE 16                | the last of a list of ages
            Two cousins, aged six and eight, were found.              | AGE eight             | a list in words
            The youngest 19, the eldest 73, they sang on.             | AGE 73                | who is the eldest
            The youngest of them was just 17.                         | AGE 17                | with a verb
            A girl, 6, and two men, 33 and 58, were rescued.          | AGE 33                | a list right behind whose ages they are
            A girl, 6, and two men, 33 and 58, were rescued.          | AGE 58                | the last of it
            A girl, 6, and two men, 33 and 58, were rescued.          | AGE 6                 | set after a child
            A man, 52, and a woman, 47, were rescued.                 | AGE 47                | set after somebody
            Babies aged from 9 months to 2 years may come.            | AGE 9 months to 2     | a span of ages in two units
            Two of the themes were dropped after 14 themes.           | MINOR Two             | some of no things
            The twenty-fifth meeting was short.                       | ORDINAL twenty-fifth  | an ordinal in words
            He finished the race in 12th place.                       | ORDINAL 12th          | an ordinal
            """)
    void what_is_no_claim_is_left_out_with_its_reason(String text, String leftOut, String why) {
        assertThat(Texts.leftOut(text)).as(why).contains(leftOut);
        assertThat(Texts.wordings(Texts.read(text))).as("and makes no claim").doesNotContain(leftOut.split(" ", 2)[1]);
    }

    @Test
    void numbers_in_addresses_of_the_web_are_not_read() {
        assertThat(Texts.read("See https://example.org/a/2024/33?x=7 for more.").leftOut())
                .isEmpty();
    }

    @Test
    void how_long_ago_something_was_is_a_duration() {
        assertThat(Texts.claim("More than 10 years ago the dam was built.", "10")
                        .kind())
                .isEqualTo(ClaimKind.DURATION);
        assertThat(Texts.claim("The war began two decades ago.", "two").kind()).isEqualTo(ClaimKind.DURATION);
        assertThat(Texts.claim("She left the force four years ago.", "four").kind())
                .isEqualTo(ClaimKind.DURATION);
    }

    @Test
    void a_pronoun_is_no_number() {
        assertThat(Texts.read("This one is better than that one. No one knows which one.")
                        .leftOut())
                .isEmpty();
    }

    @Test
    void a_counted_thing_keeps_its_quantity_when_left_out() {
        assertThat(Texts.told(Texts.quantity("The two sides met again."))).isEqualTo("EXACT 2 side");
    }
}
