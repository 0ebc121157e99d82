// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private final Measures measures = Lexicons.packaged().measures();

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # phrase                       | measure        | rest             | why
        deaths                         | death          | ``               | the name itself
        Fatalities                     | death          | ``               | an alias, whatever its case
        people killed                  | death          | ``               | an alias of two words
        the death toll                 | death          | ``               | a leading article
        number of deaths               | death          | ``               | "number of" counts nothing
        number of civilian deaths      | death          | civilian         | whose deaths is left over
        civilians killed in Kabul      | death          | civilian kabul   | who and where are left over
        death toll of the earthquake   | death          | earthquake       | a measure before a preposition
        acts of terror in Pakistan     | attack         | pakistan         | a measure that holds a preposition
        drone strikes                  | drone strike   | ``               | the longest alias wins over its parts
        Afghan refugees                | refugee hosted | afghan           | the head is last
        killed and wounded             | casualty       | ``               | not deaths: the longer alias
        dragons slain in the North     | death          | dragon north     | an alias in the middle
        unicorns of the glen           | glen unicorn   | ``               | an unknown phrase is its own words, in one order
        """)
    void a_phrase_is_read_as_a_known_measure_and_what_is_left_over(
            String phrase, String measure, String rest, String why) {
        Measures.Reading reading = measures.read(phrase);
        assertThat(reading.name()).as(why).isEqualTo(measure);
        assertThat(String.join(" ", reading.rest())).as(why).isEqualTo(rest);
    }

    @Test
    void an_unknown_measure_is_the_same_in_any_order_of_its_words() {
        assertThat(measures.read("the glen's unicorns").name())
                .isEqualTo(measures.read("unicorns of the glen").name());
    }

    @Test
    void narrower_measures_lead_to_all_broader_ones_and_parts_to_their_wholes() {
        assertThat(measures.selfAndBroader("suicide bombing")).contains("suicide bombing", "bombing", "attack");
        assertThat(measures.selfAndBroader("attack")).containsExactly("attack");
        assertThat(measures.wholesOf("body recovered")).containsExactly("death", "casualty");
        assertThat(measures.wholesOf("attack")).isEmpty();
    }

    @Test
    void another_word_names_a_measure_and_no_other() {
        assertThat(measures.names("fatality", "death")).isTrue();
        assertThat(measures.names("fatality", "injury")).isFalse();
    }
}
