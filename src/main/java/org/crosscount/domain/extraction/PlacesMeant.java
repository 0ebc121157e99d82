// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Places that are meant and not named again: "in the whole country", "the archipelago", "worldwide". */
final class PlacesMeant {
    private static final Set<String> NATIONWIDE = Set.of("nationwide", "countrywide", "nationally");
    private static final Set<String> EVERYWHERE = Set.of("worldwide", "globally");
    private static final Set<String> WHOLE = Set.of("whole", "entire");
    private static final Set<String> LOCATING = WordSet.of("in across throughout of reached to");
    private static final Set<String> KINDS =
            WordSet.of("archipelago islands island province region district county prefecture state");
    private static final int NEAR = 40;

    private final Tokens tokens;
    private final Predicate<String> country;

    PlacesMeant(Tokens tokens, Predicate<String> country) {
        this.tokens = tokens;
        this.country = country;
    }

    /** What the words from the token on mean, given the places before them; of no name where everywhere is meant. */
    PlaceMentions.@Nullable Place read(int from, List<PlaceMentions.Place> before) {
        String word = tokens.lower(from);
        if (EVERYWHERE.contains(word)) {
            return new PlaceMentions.Place(from, from + 1, "", PlaceMentions.Sort.NAMED);
        }
        if (NATIONWIDE.contains(word)) {
            return named(from, from + 1, country(before));
        }
        if (!word.equals("the") && !word.equals("this")) {
            return null;
        }
        int noun = WHOLE.contains(tokens.lower(from + 1)) ? from + 2 : from + 1;
        if (tokens.is(from + 1, "national")
                && !tokens.at(from - 1).isWord()
                && !tokens.at(from + 1).isCapital()) {
            return named(from, from + 2, country(before));
        }
        boolean located = LOCATING.contains(tokens.lower(from - 1));
        boolean alone = !tokens.at(noun + 1).isCapital() && !tokens.is(noun + 1, "of");
        if (!located || !alone) {
            return null;
        }
        if (tokens.is(noun, "country") || tokens.is(noun, "nation")) {
            return named(from, noun + 1, country(before));
        }
        return KINDS.contains(tokens.lower(noun)) ? named(from, noun + 1, ofKind(tokens.lower(noun), before)) : null;
    }

    private static PlaceMentions.@Nullable Place named(int from, int to, PlaceMentions.@Nullable Place meant) {
        return meant == null ? null : new PlaceMentions.Place(from, to, meant.name(), PlaceMentions.Sort.NAMED);
    }

    /** The country that the text speaks of most, of late. */
    private PlaceMentions.@Nullable Place country(List<PlaceMentions.Place> before) {
        Map<String, Integer> times = new HashMap<>();
        PlaceMentions.Place best = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            PlaceMentions.Place place = before.get(i);
            if (country.test(place.name())) {
                int many = times.merge(place.name(), 1, Integer::sum);
                best = best == null || many > times.getOrDefault(best.name(), 0) ? place : best;
            }
        }
        return best;
    }

    /** The last place called by the kind: "the Canary Islands" for "the archipelago". */
    private static PlaceMentions.@Nullable Place ofKind(String noun, List<PlaceMentions.Place> before) {
        String kind = noun.equals("archipelago") ? "islands" : noun;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            if (before.get(i).name().toLowerCase(java.util.Locale.ROOT).endsWith(" " + kind)) {
                return before.get(i);
            }
        }
        return null;
    }
}
