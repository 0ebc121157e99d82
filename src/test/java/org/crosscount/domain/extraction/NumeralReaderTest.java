// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # wording                        | value        | why
            7                                | 7            | plain digits
            12,480                           | 12480        | commas between thousands
            1.234.567                        | 1234567      | points between thousands
            12,34,567.89                     | 1234567.89   | Indian grouping
            1 234 567                        | 1234567      | blanks between thousands
            1'234'567                        | 1234567      | Swiss apostrophes
            1.234,56                         | 1234.56      | decimal comma behind points
            7,5                              | 7.5          | decimal comma
            .375                             | 0.375        | no digit before the point
            6.02e23                          | 602000000000000000000000 | exponent
            3.1×10^4                         | 31000        | power of ten written out
            4.7 million                      | 4700000      | scale word
            4.7bn                            | 4700000000   | scale glued to the digits
            15k                              | 15000        | thousand in one letter
            5 lakh                           | 500000       | Indian scale
            2.5 crore                        | 25000000     | Indian scale with decimals
            nineteen                         | 19           | one word
            eighty-four                      | 84           | hyphened
            two hundred and six              | 206          | hundreds with and
            three thousand four hundred      | 3400         | scales in order
            twelve hundred                   | 1200         | more than nine hundreds
            five million, two hundred and ten| 5000210      | comma behind a scale word
            a hundred                        | 100          | article for one
            a dozen                          | 12           | dozens are exact
            two dozen                        | 24           | and count
            half a million                   | 500000       | part of a scale word
            a quarter million                | 250000       | part without of
            three and a half million         | 3500000      | half of the scale
            two million and a half           | 2500000      | half told behind it
            one and a quarter                | 1.25         | half without a scale
            6 1/4                            | 6.25         | digits and a stroke
            3½                               | 3.5          | digits and a vulgar fraction
            ¾                                | 0.75         | vulgar fraction
            two-fifths                       | 0.4          | fraction in words
            nine point four                  | 9.4          | point in words
            3 hundred and 21                 | 321          | digits and words
            1.5^2                            | 2.25         | a power
            2^-3                             | 0.125        | a negative power
            2.3 k                            | 2300         | a letter apart, for a thousand
            5-1/4                            | 5.25         | a hyphen before the stroke
            one twenty-fifth                 | 0.04         | a compound denominator
            three twenty-firsts              | 0.1428571428571429 | and its plural
            two and fifty-four hundredths    | 2.54         | hundredths behind and
            one hundred and thirty-two fifths| 26.4         | more fifths than one
            1.5 lakh crore                   | 1500000000000 | an Indian scale of a scale
            1 . 2345                         | 1.2345       | blanks about the point
            """)
    void a_number_has_the_value_it_is_written_for(String wording, BigDecimal value, String why) {
        Tokens tokens = Tokenizer.read(wording);

        Numeral read = new NumeralReader(tokens).read(0, false);

        assertThat(read).isNotNull();
        assertThat(read.low()).as(why).isEqualByComparingTo(value);
        assertThat(read.to()).as("the whole wording is read").isEqualTo(tokens.size());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # wording                       | low       | high      | why
            dozens                          | 24        | 99        | two dozen at least
            scores of                       | 40        | 99        | two score at least
            tens of                         | 20        | 99        | two tens at least
            hundreds                        | 200       | 999       | a plural
            thousands                       | 2000      | 9999      | a plural
            1000's                          | 2000      | 9999      | a plural in digits
            tens of thousands               | 20000     | 99999     | a plural of plurals
            hundreds of millions            | 200000000 | 999999999 | and greater
            a whole bunch of 1000's         | 200000    | 999999    | spun from hundreds of thousands
            several hundred                 | 200       | 999       | as vague as a plural
            a few thousand                  | 2000      | 9999      | as vague as a plural
            several dozen                   | 24        | 99        | dozens
            a couple of hundred             | 200       | 999       | told loosely
            thousands upon thousands        | 2000      | 9999      | said twice
            dozens, if not hundreds,        | 24        | 999       | up to a greater one
            hundreds or even thousands      | 200       | 9999      | up to a greater one
            seven-figure                    | 1000000   | 9999999   | by its digits
            """)
    void a_magnitude_in_words_is_an_interval(String wording, BigDecimal low, BigDecimal high, String why) {
        Numeral read = new NumeralReader(Tokenizer.read(wording)).read(0, false);

        assertThat(read).isNotNull();
        assertThat(read.low()).as(why).isEqualByComparingTo(low);
        assertThat(read.high()).as(why).isEqualByComparingTo(high);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                  | value | why
            two hundred two hundred | 200   | a second number begins
            22,24,26                | 22    | a list is no number
            eight and nine          | 8     | two numbers joined
            five million cars       | 5000000 | stops at the noun
            1,2,3                   | 1     | a list is no number
            """)
    void a_number_ends_where_another_begins(String text, BigDecimal value, String why) {
        Numeral read = new NumeralReader(Tokenizer.read(text)).read(0, false);

        assertThat(read).isNotNull();
        assertThat(read.low()).as(why).isEqualByComparingTo(value);
    }
}
