// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationsTest {
    private final Populations populations = Lexicons.packaged().populations();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # phrase                                    | words                             | why
        civilians                                   | civilian                          | the name itself
        law enforcement personnel                   | security force                    | an alias of several words
        Pakistanis                                  | pakistan                          | a demonym in -i has a plural like "crisis"
        the people of Pakistan                      | pakistan                          | "people" narrows nothing, a place is its people
        a total of several human beings             | ``                                | nothing here narrows
        senior Pakistani officials                  | official pakistan senior          | nationality, rank and role
        senior minister                             | minister                          | a minister is senior, so the word adds nothing
        male boys                                   | boy                               | nor does the sex of a boy
        the TTP                                     | tehreek e taliban pakistan        | an abbreviation
        Tehrik-e Taliban Pakistan (TTP)             | tehreek e taliban pakistan        | another transcription, and the abbreviation after it
        Pakistanis who support the Taliban          | afghan taliban pakistan support   | "who" is not the World Health Organization
        Pakistani ISI chief                         | head inter service intelligence   | the ISI is Pakistan's, so the word adds nothing
        """)
    void a_phrase_is_the_set_of_words_that_narrow_it(String phrase, String words, String why) {
        assertThat(String.join(" ", populations.read(phrase))).as(why).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
        TTP                       | Tehreek-e-Taliban Pakistan
        Tehrik-i-Taliban Pakistan | Pakistani Taliban
        ISI chief                 | director of Pakistan's Inter-Services Intelligence (ISI)
        ISI director              | the head of the ISI
        Pakistani defence minister| defense minister of Pakistan
        police                    | police officers
        Afghan citizens           | Afghans
        """)
    void two_names_of_one_group_are_one(String one, String other) {
        assertThat(populations.read(one)).isEqualTo(populations.read(other));
    }

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # narrow                                              | wide                                | within | why
        senior Pakistani military and intelligence officers   | senior Pakistani officials          | true   | officers of a country's forces are officials of that country
        ISI chief                                             | senior Pakistani officials          | true   | its head is one
        Pakistani defence minister                            | senior Pakistani officials          | true   | a minister is a senior official
        senior Pakistani officials                            | ISI chief                           | false  | not the other way round
        Pakistani defence minister                            | ISI chief                           | false  | siblings
        TTP leader                                            | senior Pakistani officials          | false  | an armed group is not the state
        senior Afghan officials                               | senior Pakistani officials          | false  | another nationality
        suicide bombers                                       | people                              | true   | all are within the population without words
        conscripts                                            | security forces                     | true   | by way of soldiers
        civilians                                             | civilians                           | true   | each is within itself
        """)
    void one_population_is_within_another_when_it_has_all_its_words(
            String narrow, String wide, boolean within, String why) {
        assertThat(populations.isWithin(populations.read(narrow), populations.read(wide)))
                .as(why)
                .isEqualTo(within);
    }

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # one               | other              | exclude | why
        civilians           | soldiers           | true    | no one is both
        civilians           | Afghan conscripts  | true    | a narrower word excludes what its broader one does
        women               | children           | true    | by age
        civilians           | women              | false   | women may be civilians
        Afghan civilians    | Pakistani civilians| false   | the lexicon says nothing of two nationalities
        men                 | women              | true    | by sex
        soldiers            | soldiers           | false   | not itself
        """)
    void populations_exclude_each_other_only_where_the_lexicon_says_so(
            String one, String other, boolean exclude, String why) {
        Set<String> left = populations.read(one);
        Set<String> right = populations.read(other);
        assertThat(populations.exclude(left, right)).as(why).isEqualTo(exclude);
        assertThat(populations.exclude(right, left)).as("order must not matter").isEqualTo(exclude);
    }

    @Test
    void complements_together_make_up_the_whole() {
        assertThat(populations.complements()).contains(Set.of("male", "female")).doesNotContain(Set.of("man", "woman"));
    }

    @Test
    void a_phrase_names_a_population_when_all_its_words_are_known() {
        assertThat(populations.names("Afghan refugees")).isTrue();
        assertThat(populations.names("member of staff")).isTrue();
        assertThat(populations.names("blue unicorns")).isFalse();
        assertThat(populations.names("")).isFalse();
    }
}
