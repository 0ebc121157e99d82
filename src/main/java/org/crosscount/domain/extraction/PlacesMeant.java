// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;
import org.jspecify.annotations.Nullable;

/** Places that are meant and not named again: "in the whole country", "the archipelago", "worldwide". */
final class PlacesMeant {
    private static final Set<String> NATIONWIDE = Set.of("nationwide", "countrywide", "nationally");
    private static final Set<String> EVERYWHERE = Set.of("worldwide", "globally");
    private static final Set<String> WHOLE = Set.of("whole", "entire");
    private static final Set<String> LOCATING = WordSet.of("in across throughout of reached to");
    private static final Set<String> KINDS =
            WordSet.of("archipelago islands island province region district county prefecture state");
    /** "in 12 countries": in none of them alone. */
    private static final Set<String> LANDS = WordSet.of("countries nations states continents territories");
    /** What a place named before may be called. */
    private static final Set<String> LOCAL =
            WordSet.of("city town village province region district county municipality");

    private static final Set<String> ACROSS = WordSet.of("in across throughout over");
    private static final Set<String> LOCATED = WordSet.of("in near around outside across to at");
    private static final Set<String> BEING =
            WordSet.of("is are was were has have had be will would may remains remain");
    private static final int NEAR = 40;
    private static final int FAR = 60;

    private final Tokens tokens;
    private final Places places;
    private final PlaceNames names;

    PlacesMeant(Tokens tokens, Places places, PlaceNames names) {
        this.tokens = tokens;
        this.places = places;
        this.names = names;
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
        if (ACROSS.contains(tokens.lower(from - 1)) && isCount(from) && LANDS.contains(tokens.lower(from + 1))) {
            return new PlaceMentions.Place(from, from + 2, "", PlaceMentions.Sort.NAMED);
        }
        PlaceMentions.Place there = word.equals("there") ? there(from, before) : null;
        there = word.equals("capital") ? capitalOf(from, before) : there;
        if (!word.equals("the") && !word.equals("this")) {
            return there;
        }
        PlaceMentions.Place capital = capital(from, before);
        if (capital != null) {
            return capital;
        }
        int noun = WHOLE.contains(tokens.lower(from + 1)) ? from + 2 : from + 1;
        if (isNational(from) || isCountrySubject(from)) {
            return named(from, from + 2, country(before));
        }
        boolean located = LOCATING.contains(tokens.lower(from - 1));
        boolean alone = !tokens.at(noun + 1).isCapital() && !tokens.is(noun + 1, "of");
        if (!located || !alone || tokens.is(from - 2, "elsewhere")) {
            return null;
        }
        if (tokens.is(noun, "country") || tokens.is(noun, "nation")) {
            PlaceMentions.Place subject = subject(from, before);
            return named(from, noun + 1, subject == null ? country(before) : subject);
        }
        String kind = tokens.lower(noun);
        PlaceMentions.Place called = KINDS.contains(kind) ? ofKind(kind, before) : null;
        called = called == null && LOCAL.contains(kind) ? local(before) : called;
        return named(from, noun + 1, called);
    }

    /** "The national total", "twice the national rate of 480". */
    private boolean isNational(int from) {
        String told = tokens.lower(from + 3);
        boolean rate = told.equals("of") || BEING.contains(told);
        return tokens.is(from + 1, "national")
                && !tokens.at(from + 1).isCapital()
                && (!tokens.at(from - 1).isWord() || rate);
    }

    /** "The country owes", "The country's debt": what a sentence or clause is about. */
    private boolean isCountrySubject(int from) {
        String noun = tokens.lower(from + 1);
        boolean owner = noun.equals("country's") || noun.equals("nation's");
        boolean land = noun.equals("country") || noun.equals("nation");
        boolean told = tokens.at(from + 2).isWord() && !tokens.at(from + 2).isCapital() && !tokens.is(from + 2, "of");
        boolean starts = !tokens.at(from - 1).isWord() && !tokens.at(from - 1).isNumber();
        boolean counted = owner && tokens.at(from + 2).isNumber();
        return tokens.is(from, "the") && (counted || starts && (owner || land && told));
    }

    /** "310,000 Kenyans work there": in the first place of the last sentence that names one. */
    private PlaceMentions.@Nullable Place there(int from, List<PlaceMentions.Place> before) {
        String next = tokens.lower(from + 1);
        boolean being = FunctionWords.opensClause(next)
                || BEING.contains(next)
                || !tokens.at(from - 1).isWord();
        boolean far = tokens.is(from - 1, "from") || tokens.is(from - 1, "out") || tokens.is(from - 1, "over");
        PlaceMentions.Place found = null;
        for (int i = before.size() - 1; !being && !far && i >= Math.max(0, before.size() - NEAR); i--) {
            PlaceMentions.Place place = before.get(i);
            boolean other = found != null && isParted(place.to(), found.from());
            if (other || from - place.to() > FAR) {
                break;
            }
            boolean fine = !place.people() && place.sort() != PlaceMentions.Sort.FILED;
            found = fine && !place.name().isEmpty() ? place : found;
        }
        return named(from, from + 1, found);
    }

    /** "Nigeria's capital" is Abuja. */
    private PlaceMentions.@Nullable Place capitalOf(int from, List<PlaceMentions.Place> before) {
        PlaceMentions.Place last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean owner = last != null
                && last.to() == from
                && tokens.lower(from - 1).endsWith("'s")
                && !tokens.at(from + 1).isCapital()
                && !NounPhrases.startsNoun(tokens, from + 1);
        return owner && last != null
                ? places.capital(places.read(last.name()))
                        .map(name -> new PlaceMentions.Place(from, from + 1, name, PlaceMentions.Sort.NAMED))
                        .orElse(null)
                : null;
    }

    private boolean isCountry(PlaceMentions.Place place) {
        return names.isCountry(places.read(place.name()));
    }

    private static PlaceMentions.@Nullable Place named(int from, int to, PlaceMentions.@Nullable Place meant) {
        return meant == null ? null : new PlaceMentions.Place(from, to, meant.name(), PlaceMentions.Sort.NAMED);
    }

    /** The country that the sentence begins with, where it names no other. */
    private PlaceMentions.@Nullable Place subject(int from, List<PlaceMentions.Place> before) {
        PlaceMentions.Place found = null;
        for (int i = before.size() - 1; i >= 0 && from - before.get(i).to() <= FAR; i--) {
            PlaceMentions.Place place = before.get(i);
            if (isParted(place.to(), from)) {
                return found;
            }
            boolean land = place.sort() == PlaceMentions.Sort.NAMED && isCountry(place);
            if (land && found != null && !found.name().equals(place.name())) {
                return null;
            }
            found = land ? place : found;
        }
        return found;
    }

    private boolean isParted(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean point = tokens.is(at, ".") && !tokens.touches(at + 1);
            if (point || tokens.at(at).kind() == Token.Kind.BREAK) {
                return true;
            }
        }
        return false;
    }

    /** The country that the text speaks of most, of late. */
    private PlaceMentions.@Nullable Place country(List<PlaceMentions.Place> before) {
        Map<String, Integer> times = new HashMap<>();
        PlaceMentions.Place best = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            PlaceMentions.Place place = before.get(i);
            boolean filed = place.sort() == PlaceMentions.Sort.FILED && !isCountry(place);
            PlaceMentions.Place land = filed ? holding(place) : isCountry(place) ? place : null;
            if (land != null) {
                int many = times.merge(land.name(), 1, Integer::sum);
                best = best == null || many >= times.getOrDefault(best.name(), 0) ? land : best;
            }
        }
        return best == null ? held(before) : best;
    }

    /** The country of the last place named within one. */
    private PlaceMentions.@Nullable Place held(List<PlaceMentions.Place> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            PlaceMentions.Place local = before.get(i);
            if (local.sort() == PlaceMentions.Sort.NAMED && !isCountry(local) && isLocal(local)) {
                return holding(local);
            }
        }
        return null;
    }

    private PlaceMentions.@Nullable Place holding(PlaceMentions.Place local) {
        return places.holding(places.read(local.name())).stream()
                .filter(names::isCountry)
                .findFirst()
                .map(key ->
                        new PlaceMentions.Place(local.from(), local.to(), names.shown(key), PlaceMentions.Sort.NAMED))
                .orElse(null);
    }

    private boolean isCount(int at) {
        return tokens.at(at).isNumber()
                || NumberWords.small(tokens.lower(at)) != null
                || NumberWords.tens(tokens.lower(at)) != null
                || tokens.is(at, "several")
                || tokens.is(at, "many");
    }

    /** "in the Serbian capital", "in the capital": the city from which the country is governed. */
    private PlaceMentions.@Nullable Place capital(int from, List<PlaceMentions.Place> before) {
        boolean plain = tokens.is(from + 1, "capital");
        int noun = plain ? from + 1 : from + 2;
        if (!tokens.is(noun, "capital") || !LOCATED.contains(tokens.lower(from - 1)) || !isAlone(noun + 1)) {
            return null;
        }
        PlaceMentions.Place country = country(before);
        String key =
                plain ? country == null ? "" : places.read(country.name()) : places.byDemonym(tokens.lower(from + 1));
        return places.capital(key)
                .map(name -> new PlaceMentions.Place(from, noun + 1, name, PlaceMentions.Sort.NAMED))
                .orElse(null);
    }

    private boolean isAlone(int next) {
        boolean named = tokens.is(next, ",") && tokens.at(next + 1).isCapital()
                || tokens.at(next).isCapital();
        return !named && !NounPhrases.startsNoun(tokens, next) && !tokens.is(next, "of");
    }

    /** The last place named that lies in a country: "the city", "the province". */
    private PlaceMentions.@Nullable Place local(List<PlaceMentions.Place> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            PlaceMentions.Place place = before.get(i);
            boolean named = place.sort() == PlaceMentions.Sort.NAMED && !isCountry(place) && isLocal(place);
            if (named || place.sort() == PlaceMentions.Sort.UNLISTED) {
                return place;
            }
        }
        return null;
    }

    /** Within a country, and so no part of the world. */
    private boolean isLocal(PlaceMentions.Place place) {
        return places.holding(places.read(place.name())).stream().anyMatch(names::isCountry);
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
