// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # phrase                | words                   | why
        Deaths                  | death                   | case and a regular plural make no difference
        injuries                | injury                  | a plural in -ies
        buses, churches         | bus church              | plurals after a sibilant
        men, women and children | man woman and child     | irregular plurals
        policemen               | policeman               | a compound of men
        midwives and wives      | midwife and wife        | plurals in -ves of words in -fe, and compounds of them
        wolves, bookshelves     | wolf bookshelf          | and in -f
        valves, olives          | valve olive             | most in -ves are regular
        geese, oxen, teeth      | goose ox tooth          | plurals with no ending of their own
        criteria, analyses      | criterion analysis      | Greek ones
        series of species       | series of species       | words that are their own plural
        tornadoes and movies    | tornado and movie       | plurals in -oes and of words in -ie
        crises                  | crisis                  | a plural in -es of a word in -is
        glass virus crisis      | glass virus crisis      | words in -ss, -us and -is are no plurals
        Yemen and Turkmen       | yemen and turkmen       | names that only look like plurals of -man
        Pakistan's army         | pakistan army           | a possessive is the word itself
        Pakistan’s army         | pakistan army           | a typographic apostrophe is one too
        soldiers' pay           | soldier pay             | a plural possessive
        countrys                | country                 | an apostrophe that was stripped
        U.S. troops             | US troop                | full stops in an abbreviation
        US-led                  | US led                  | a hyphen parts words
        tell us                 | tell us                 | the everyday word is no country
        WHO                     | WHO                     | an abbreviation by itself
        TELL US WHO             | tell us who             | in a phrase all in capitals nothing tells an abbreviation
        TTP                     | ttp                     | an abbreviation that is no everyday word needs no capitals
        attaché São Tomé        | attache sao tome        | accents make no difference
        1,204 km²               | 1 204 km2               | digits stay
        ...                     | ``                      | signs alone are no words
        """)
    void case_accents_punctuation_possessives_and_plurals_make_no_difference(String phrase, String words, String why) {
        assertThat(String.join(" ", Words.of(phrase))).as(why).isEqualTo(words);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        the Ministry of the Interior | ministry interior  | articles and prepositions carry nothing
        prisoners of war             | prisoner war       | nor inside a term
        People who were there        | people there       | nor relative pronouns
        """)
    void a_key_is_the_words_that_carry_meaning(String phrase, String key, String why) {
        assertThat(Words.key(phrase)).as(why).isEqualTo(key);
    }
}
