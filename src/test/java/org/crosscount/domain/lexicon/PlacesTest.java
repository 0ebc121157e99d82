// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Places places = Lexicons.packaged().places();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        # phrase                         | place            | why
        Kabul                            | kabul            | the name itself
        PAKISTAN                         | pakistan         | case makes no difference
        Pakistan's                       | pakistan         | nor does a possessive
        the Islamic Republic of Pakistan | pakistan         | another name, with its article
        US                               | united state     | an abbreviation
        us                               | united state     | where a place is named, "us" is one
        the U.S.                         | united state     | with full stops and article
        Swat, Pakistan                   | swat             | what follows a comma says where it is
        Georgia                          | georgia          | the country has the name
        Georgia (US state)               | georgia US state | the state says what it is
        Brigadoon                        | brigadoon        | an unknown place is one all the same
        """)
    void a_phrase_is_read_as_a_place(String phrase, String place, String why) {
        assertThat(places.read(phrase)).as(why).isEqualTo(place);
    }

    @Test
    void an_unknown_place_lies_where_it_is_said_to_lie() {
        String place = places.read("Brigadoon, Pakistan");
        assertThat(places.read("brigadoon, Islamic Republic of Pakistan")).isEqualTo(place);
        assertThat(places.holding(place)).containsSubsequence("pakistan", "asia", "world");
        assertThat(places.read("Brigadoon, Afghanistan")).isNotEqualTo(place);
        assertThat(places.holding(places.read("Brigadoon, Nowhere"))).isEmpty();
    }

    @Test
    void a_place_is_held_by_others_nearest_first() {
        assertThat(places.holding("kabul")).containsSubsequence("kabul province", "afghanistan", "asia", "world");
        assertThat(places.holding("kabul")).doesNotContain("pakistan", "kabul");
        assertThat(places.holding("brigadoon")).isEmpty();
    }

    @Test
    void places_that_hold_each_other_in_a_circle_come_to_an_end() {
        Places circle = new Places(List.of(in("Egg", "Hen"), in("Hen", "Egg")));
        assertThat(circle.holding("egg")).containsExactlyInAnyOrder("hen", "egg");
    }

    @Test
    void a_country_has_a_capital_and_words_for_what_is_of_it() {
        assertThat(places.capital("kenya")).contains("Nairobi");
        assertThat(places.capital("kabul")).isEmpty();
        assertThat(places.byDemonym("Serbian")).isEqualTo("serbia");
        assertThat(places.byDemonym("Brigadoonian")).isEmpty();
    }

    @Test
    void only_known_places_are_known() {
        assertThat(places.knows("Kabul")).isTrue();
        assertThat(places.knows("Brigadoon")).isFalse();
    }

    private static PlaceEntry in(String name, String holder) {
        return new PlaceEntry(
                name, Set.of(), Set.of(), Optional.of(holder), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
