// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Measures;
import org.crosscount.domain.lexicon.Words;

/**
 * Sorts out the words of a measure: "civilian deaths in Kabul" are deaths, of civilians, in Kabul, whether the population
 * and the place are given as well or not.
 */
final class TopicReader {
    private static final Set<String> LOCATING = Set.of("in", "at", "within", "inside", "across", "throughout");
    private static final Set<String> ORIGIN = Set.of("from");
    private static final Set<String> DESTINATION = Set.of("to");
    private static final String VISIT = "visit";
    private static final Set<String> LEAVING = Set.of("expulsion", "fled", "evacuated", "return");
    private static final Set<String> HOUSEHOLDS = Set.of("family", "household");

    private final Lexicon lexicon;

    TopicReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Topic read(String measure, Optional<String> people, Optional<String> where) {
        Located counted = located(measure, where.map(lexicon.places()::read).orElse(""));
        Located who = located(people.orElse(""), counted.place(), LOCATING);
        Measures.Reading plain = lexicon.measures().read(counted.words());
        Optional<Measures.Reading> ofFamilies = ofFamilies(counted.words(), plain);
        Measures.Reading reading = ofFamilies.orElse(plain);
        String place = who.place();
        SortedSet<String> population = lexicon.populations().read(who.words());
        population.removeIf(word -> lexicon.measures().names(word, reading.name()));
        String name = reading.name();
        if (!reading.rest().isEmpty()) {
            String rest = String.join(" ", reading.rest());
            boolean herePlace = lexicon.places().knows(rest)
                    && (place.isEmpty() || place.equals(lexicon.places().read(rest)));
            if (herePlace && isOrigin(counted.words(), reading)) {
                population = lexicon.populations()
                        .both(population, lexicon.populations().read(rest));
            } else if (herePlace) {
                place = lexicon.places().read(rest);
            } else if (lexicon.populations().names(rest)) {
                population = lexicon.populations()
                        .both(population, lexicon.populations().read(rest));
            } else {
                name = name + CanonicalSubject.OWN_WORDS + own(reading.rest());
            }
        }
        return new Topic(name, reading.name(), reading.entry(), population, place, ofFamilies.isPresent());
    }

    /** Words that are no population and no place: "in militant attacks" and "in terrorist attacks" are one. */
    private String own(List<String> words) {
        Measures.Reading cause = lexicon.measures().read(String.join(" ", words));
        boolean known = cause.entry().isPresent() && cause.rest().isEmpty();
        return known ? cause.name() : String.join(" ", new TreeSet<>(words));
    }

    /** Where a stock of people (refugees) is told "from" a place, that is who they are and not where. */
    private static boolean isOrigin(String phrase, Measures.Reading reading) {
        boolean people = reading.entry()
                .filter(entry -> entry.totals() == MeasureEntry.Totals.STOCK)
                .flatMap(MeasureEntry::family)
                .isPresent();
        return people && Words.of(phrase).stream().anyMatch(ORIGIN::contains);
    }

    /** "Displaced families" are the displaced, counted in families. */
    private Optional<Measures.Reading> ofFamilies(String phrase, Measures.Reading plain) {
        List<String> words = new ArrayList<>(Words.of(phrase));
        if (!words.removeIf(HOUSEHOLDS::contains) || words.isEmpty() || words.contains("member")) {
            return Optional.empty();
        }
        Measures.Reading without = lexicon.measures().read(String.join(" ", words));
        boolean asWell = without.entry().isPresent() && !without.name().equals(plain.name());
        return asWell ? Optional.of(without) : Optional.empty();
    }

    /** A phrase without the place it names, and that place or the one it is narrower than. */
    private record Located(String words, String place) {}

    /** Those who leave do so "from" a place, a visit is "to" one. */
    private Located located(String phrase, String given) {
        Located located = located(phrase, given, LOCATING);
        Measures.Reading reading = lexicon.measures().read(located.words());
        if (reading.name().equals(VISIT)) {
            return located(located.words(), located.place(), DESTINATION);
        }
        return LEAVING.contains(reading.name()) ? located(located.words(), located.place(), ORIGIN) : located;
    }

    private Located located(String phrase, String given, Set<String> prepositions) {
        List<String> words = Words.of(phrase);
        for (int at = 0; at < words.size() - 1; at++) {
            if (!prepositions.contains(words.get(at))) {
                continue;
            }
            for (int end = words.size(); end > at + 1; end--) {
                String name = String.join(" ", words.subList(at + 1, end));
                if (lexicon.places().knows(name)) {
                    String place = lexicon.places().read(name);
                    boolean wider = lexicon.places().holding(given).contains(place);
                    if (given.isEmpty() || wider || given.equals(place)) {
                        List<String> rest = new ArrayList<>(words.subList(0, at));
                        rest.addAll(words.subList(end, words.size()));
                        return new Located(String.join(" ", rest), given.isEmpty() ? place : given);
                    }
                }
            }
        }
        return new Located(phrase, given);
    }
}
