// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of several words or signs: what is one, and what it says. */
class FigureWordingsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                      | told                       | why
            She is 5 ft 2 in tall                       | EXACT 5.1666666666666667 foot | two units, one length
            It weighs 6 lb 4 oz                         | EXACT 6.25 lb              | two units, one mass
            The trip took 2 hours 30 minutes            | EXACT 150 minute           | two units, one time
            It costs 15 dollars 50.                     | EXACT 15.5 USD             | cents without their word
            It costs 15 dollars and 5 cents             | EXACT 15.05 USD            | cents with it
            between $50 and 60.                         | RANGE 50..60 USD           | no cents but a range
            sales of 30 MUSD                            | EXACT 30000000 USD         | scale before the code
            sales of SEKm 50                            | EXACT 50000000 SEK         | scale behind the code
            worth up to PS2.7m                          | AT_MOST 2700000 GBP        | a pound sign that was lost
            some 300,000 Lebanese pounds                | ABOUT 300000 LBP           | a country's adjective
            it earned 40 Chilean pesos                  | EXACT 40 CLP               | another
            the mill milled 6 million 205 thousand tonnes | EXACT 6205000 tonne | two scales, one number
            a crowd of 3 lakh 40 thousand people came   | EXACT 340000 person        | Indian scales, one number
            the loan is 2 billion 750 million dollars   | EXACT 2750000000 USD       | two scales of money
            the loan is 2 billion and 75 million euros  | EXACT 2075000000 EUR       | and between the scales
            it counts 1 million 20 thousand 315 homes   | EXACT 1020315 house        | digits end the chain
            $2 billion and 75 million euros were lent   | EXACT 2000000000 USD       | and between two kinds of money
            2 million, 90 thousand of them women, voted | EXACT 2000000 woman        | a comma parts two numbers
            a bill of T$1.4 billion                     | EXACT 1400000000 TWD       | a letter before the sign
            In Tonga a bill of T$900 was paid           | EXACT 900 TOP              | the same where the place says so
            a bill of J$65 million                      | EXACT 65000000 JMD         | another
            a bill of RD$1,250                          | EXACT 1250 DOP             | two letters
            a bill of N$88 million                      | EXACT 88000000 NAD         | no naira before a sign
            a bill of Bds$14                            | EXACT 14 BBD               | three
            a bill of MZ$14 million                     | EXACT 14000000 mz dollar   | letters not known are no US money
            a fine of U$500                             | EXACT 500 USD              | one that is
            a fine of $A350                             | EXACT 350 AUD              | letters behind the sign
            a fine of $500                              | EXACT 500 USD              | no letters
            she owes 80 million soum                    | EXACT 80000000 UZS         | money by its noun
            the county has 14 soums                     | EXACT 14 soum              | the same word counts counties
            it sells for 25 denars                      | EXACT 25 MKD               | a noun of one country
            it sells for 90 vatu                        | EXACT 90 VUV               | without a plural
            it sells for 70 pa'anga                     | EXACT 70 TOP               | an apostrophe inside
            Bread in Baku is 2 manats                   | EXACT 2 AZN                | a noun of two countries
            9,500 kwacha was paid                       | EXACT 9500 kwacha          | a currency by its noun
            12 millions of euros were paid              | EXACT 12000000 EUR         | money behind of
            hundreds of thousands of dollars were lost  | VAGUE 200000..999999 USD   | money behind of
            jail terms ranged from 9 months to 6 years  | RANGE 9..72 month          | a range over two units of time
            waits of 50 minutes to three hours          | RANGE 50..180 minute       | without from
            cables from 400 metres to 3 kilometres long | RANGE 400..3000 metre      | and of length
            the term rose from 9 months to 2 years      | EXACT 9 month              | what rose is no range
            The oldest 26 barns fell                    | EXACT 26 barn              | no age of a thing
            Of the barns the oldest 26 have no roof     | EXACT 26                   | nor of some of them
            2,000 pounds of explosives were found       | EXACT 2000 lb              | pounds that weigh
            5 drams of water                            | EXACT 5 dram               | drams that weigh
            Norway sent 16 F-16s                        | EXACT 16 F-16              | no degrees
            30 T-72 tanks burned                        | EXACT 30 tank              | a name with a number
            They sold 63,000 Model 3 sedans             | EXACT 63000 sedan          | a name with a number
            a basin of 4 km^3 of water                  | EXACT 4 cubic kilometre    | the power is no figure
            10 x 20 metres                              | EXACT 10 metre             | two sides share a unit
            two or three dozen people fled              | RANGE 24..36 person        | either
            five or six thousand people fled            | RANGE 5000..6000 person    | either, scale shared
            they talked for one or two weeks            | RANGE 1..2 week            | either, from one
            3-4,000 blankets were sent                  | RANGE 3000..4000 blanket   | thousands said once
            from 10 up to 15 people fled                | RANGE 10..15 person        | up to in a range
            hundreds, if not thousands, of people fled  | VAGUE 200..9999 person     | two magnitudes
            thousands upon thousands of people fled     | VAGUE 2000..9999 person    | said twice
            a six-figure sum was paid                   | VAGUE 100000..999999 sum   | counted in digits
            half a percent of homes                     | EXACT 0.5 %                | part of a percent
            120 deaths per 100,000 live births          | EXACT 120 death per 100,000 | per many
            One household in five skips meals           | EXACT 20 %                 | the noun inside the ratio
            one-third were under 21                     | EXACT 33.33333333333333 %  | a part as the subject
            two-thirds of rural children attend         | EXACT 66.66666666666667 %  | adjective before the group
            a dozen peace plans failed                  | EXACT 12 plan              | a plural that may be a verb
            41,000 returning families were paid         | EXACT 41000 household      | a participle before the noun
            a 3,000-strong force arrived                | EXACT 3000 member          | strong is no unit
            Make a half turn at the gate                | EXACT 0.5 turn             | part of a turn
            Give it one quarter-turn more               | EXACT 0.25 turn            | with a hyphen
            The wheel made a half rotation              | EXACT 0.5 rotation         | another word for it
            Pipes of 20 -30 cm burst                    | RANGE 20..30 centimetre    | no minus before the greater of two
            A 12 - mile stretch is closed               | EXACT 12 mile              | blanks about the hyphen
            Ten - year bonds were sold                  | EXACT 10 year              | the same in words
            It sells for two yuan and three jiao five   | EXACT 2.35 CNY             | a hundredth behind tenths
            It sells for 4 yuan 6 mao, 5 each           | EXACT 4.6 CNY              | no hundredth behind a comma
            a length of 3 pm is 3 picometres            | EXACT 3 picometre          | said to be a length
            some 40 picometres (8 pm) wide              | ABOUT 40 picometre         | a length in brackets
            """)
    void a_figure_of_several_words_is_one_figure(String text, String told, String why) {
        assertThat(Texts.told(Texts.quantity(text))).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                                                       | told                   | why
            The number of camps rose to 57                               | EXACT 57 camp          | the number of
            That raised the death toll to 315                            | EXACT 315 person       | a toll is of people
            The ministry put the number of homes without power at 1,500  | EXACT 1500 house       | at
            Cumulative suspected cases: 4,812                            | EXACT 4812 case        | a colon
            Births slipped below 730,000                                 | LESS_THAN 730000 birth | the subject of the verb
            Sales rose to 340                                            | EXACT 340              | sales are no count
            """)
    void a_bare_figure_counts_what_was_named_before_it(String text, String told, String why) {
        assertThat(Texts.told(Texts.quantity(text))).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                  | told                  | why
            Output was cut by half                                  | EXACT 50 % DOWN       | a part as a change
            Theft was down by more than a tenth                     | MORE_THAN 10 % DOWN   | hedged
            Yields were a third below the mean                      | EXACT 33.33333333333333 % DOWN | compared
            The lira lost four fifths                               | EXACT 80 % DOWN       | behind the verb
            This is 16,870 or 3.2 per cent more than in 2023        | EXACT 16870 UP        | told twice
            My ticket costs £380 more than in 2021                  | EXACT 380 GBP UP      | money compared
            The unit cost has come down by €3                       | EXACT 3 EUR DOWN      | by
            They raised the minimum wage 49% to 17,002 lira         | EXACT 49 % UP         | the object between
            Clothing saw the smallest increase, 40.6%               | EXACT 40.6 % UP       | behind a comma
            The index ended up 1% at 1,463 points                   | EXACT 1 % UP          | how a day ends
            Costs went up by 160 p.c. in May                        | EXACT 160 % UP        | an abbreviation
            a 12-fold rise in cases                                 | EXACT 1100 % UP       | so many fold
            """)
    void what_something_changed_by_is_a_change(String text, String told, String why) {
        List<String> changes = Texts.read(text).claims().stream()
                .filter(claim -> claim.direction().isPresent())
                .map(claim -> claim.quantity().map(Texts::told).orElse("") + " "
                        + claim.direction().get())
                .toList();

        assertThat(changes).as(why).contains(told);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                  | figures         | why
            They hand out 4 USD25 vouchers.         | 4, USD25        | a code right before digits is theirs
            She left two $50 notes.                 | two, $50        | and so is a sign
            It was 10 -5 degrees.                   | 10, -5          | below nought
            Rents eat 2 - 3 meals.                  | 2 - 3           | a range of small numbers
            About a quarter turn to gas for heat.   |                 | a verb
            The shop shuts at 2 pm.                 |                 | a time
            The bus of 2 pm is 3 hours late.        | 3               | a time, and how late
            """)
    void what_stands_beside_a_number_tells_where_it_ends(String text, String figures, String why) {
        Extraction read = Texts.read(text);
        List<String> found = Stream.concat(
                        read.claims().stream().flatMap(claim -> claim.figure().stream()),
                        read.leftOut().stream()
                                .filter(left -> left.quantity().isPresent())
                                .map(LeftOut::figure))
                .map(Figure::wording)
                .toList();
        assertThat(found).as(why).containsExactlyInAnyOrder(figures == null ? new String[0] : figures.split(", "));
    }

    @Test
    void a_figure_of_two_units_takes_in_both_numbers() {
        Claim claim = Texts.claim("The crew waited for nine weeks and 4 days in port.", "nine weeks and 4");

        assertThat(claim.quantity().map(Texts::told)).contains("EXACT 67 day");
    }

    @Test
    void numbers_inside_a_unit_are_no_figures() {
        Extraction read = Texts.read("It holds 4 km^3 of water, and 12 F-16s guard it.");

        assertThat(Stream.concat(
                                Texts.wordings(read).stream(),
                                read.leftOut().stream()
                                        .filter(left -> left.quantity().isPresent())
                                        .map(LeftOut::figure)
                                        .map(Figure::wording))
                        .toList())
                .containsExactlyInAnyOrder("4", "12");
    }
}
