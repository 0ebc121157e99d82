// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The known places, and which lie in which. A place that is not known is a place all the same, in none. */
public final class Places {
    /** Between an unknown place and the known one that it is said to be in; no normalised name has it. */
    private static final String IN = ", ";

    private final List<PlaceEntry> entries;
    private final Aliases aliases = new Aliases();
    private final Map<String, String> holder = new HashMap<>();
    private final Map<String, BigDecimal> people = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    public Places(Collection<PlaceEntry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(place -> aliases.add(key(place), List.of(place.name())));
        entries.forEach(place -> aliases.add(key(place), place.also()));
        for (PlaceEntry place : entries) {
            place.capital().ifPresent(city -> capitals.put(key(place), city));
            if (place.code().isPresent()) {
                place.demonyms().forEach(word -> demonyms.put(Words.key(word), key(place)));
            }
            place.people().ifPresent(most -> people.put(key(place), most));
            place.in().ifPresent(in -> holder.put(key(place), read(in)));
        }
    }

    List<PlaceEntry> entries() {
        return entries;
    }

    String key(PlaceEntry place) {
        return Words.key(place.name());
    }

    /**
     * The normalised name: "Pakistan's" and "Islamic Republic of Pakistan" are one; "Swat, Pakistan" is Swat. One that the
     * gazetteer has not, said to be in one that it has, keeps that: it may be another's namesake.
     */
    public String read(String phrase) {
        Optional<String> whole = known(phrase);
        int comma = phrase.indexOf(',');
        if (whole.isEmpty() && comma > 0) {
            whole = known(phrase.substring(0, comma));
        }
        if (whole.isEmpty() && comma > 0) {
            Optional<String> in = known(phrase.substring(phrase.lastIndexOf(',') + 1));
            whole = in.map(holder -> Words.key(phrase.substring(0, phrase.lastIndexOf(','))) + IN + holder);
        }
        return whole.orElseGet(() -> Words.key(phrase));
    }

    /** Whether the gazetteer has a place of this name. */
    public boolean knows(String phrase) {
        return known(phrase).isPresent();
    }

    private Optional<String> known(String phrase) {
        Optional<String> asPrinted = aliases.whole(Words.of(phrase));
        return asPrinted.isPresent() ? asPrinted : aliases.whole(Words.of(phrase.toUpperCase(Locale.ROOT)));
    }

    /** No more people than this can be from the place; empty where that is not known. */
    public Optional<BigDecimal> people(String place) {
        return Optional.ofNullable(people.get(place));
    }

    /** The countries, as the gazetteer prints them, by their normalised names. */
    public Map<String, String> countries() {
        return entries.stream()
                .filter(place -> place.code().isPresent())
                .collect(Collectors.toMap(this::key, PlaceEntry::name, (first, second) -> first));
    }

    /** The name of the city from which the place of this normalised name is governed. */
    public Optional<String> capital(String place) {
        return Optional.ofNullable(capitals.get(place));
    }

    /** The normalised name of the country that the word is of ("Serbian"); empty text where it is of none. */
    public String byDemonym(String word) {
        return demonyms.getOrDefault(Words.key(word), "");
    }

    /** The places that hold this one, nearest first. */
    public Set<String> holding(String place) {
        Set<String> found = new LinkedHashSet<>();
        int said = place.indexOf(IN);
        String next = said < 0 ? holder.get(place) : place.substring(said + IN.length());
        while (next != null && found.add(next)) {
            next = holder.get(next);
        }
        return found;
    }
}
