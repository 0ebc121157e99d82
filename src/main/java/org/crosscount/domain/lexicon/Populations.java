// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How groups of people are named, and which lie within which. A population is a set of words: nationality, status, role.
 * One is narrower than another when its words, with all their broader ones, hold every word of the other.
 */
public final class Populations {
    private static final String NOBODY_IN_PARTICULAR = "";

    private final Aliases aliases = new Aliases();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final List<Set<String>> exclusive;
    private final List<Set<String>> complements;

    /**
     * @param ignored words that narrow nothing
     * @param exclusive groups of words that no person fits two of
     * @param complements groups of words that together make up a whole
     */
    public Populations(
            Collection<PopulationWord> words,
            Collection<String> ignored,
            Collection<? extends Collection<String>> exclusive,
            Collection<? extends Collection<String>> complements,
            Places places,
            Organisations organisations) {
        for (PopulationWord word : words) {
            aliases.add(Words.key(word.word()), List.of(word.word()));
            broader.put(Words.key(word.word()), keys(word.kindOf()));
        }
        words.forEach(word -> aliases.add(Words.key(word.word()), word.also()));
        places.entries().forEach(place -> aliases.add(places.key(place), place.demonyms()));
        organisations.entries().forEach(body -> addBody(body, places));
        places.entries().forEach(place -> {
            aliases.add(places.key(place), List.of(place.name()));
            aliases.add(places.key(place), place.also());
        });
        aliases.add(NOBODY_IN_PARTICULAR, ignored);
        this.exclusive = exclusive.stream().map(Populations::keys).toList();
        this.complements = complements.stream().map(Populations::keys).toList();
    }

    private void addBody(Organisation body, Places places) {
        String key = Words.key(body.name());
        aliases.add(key, List.of(body.name()));
        aliases.add(key, body.also());
        if (body.isOfTheState()) {
            body.country().ifPresent(country -> broader.putIfAbsent(key, Set.of(places.read(country))));
        }
    }

    /**
     * The words that a phrase names a population by, without those that another one implies (a "senior minister" is a
     * minister); empty for "people", "the total".
     */
    public SortedSet<String> read(String phrase) {
        List<String> words = Words.of(phrase);
        SortedSet<String> found = new TreeSet<>();
        for (Aliases.Run run : aliases.cut(words)) {
            String first = words.get(run.start());
            boolean linking = run.end() == run.start() + 1 && Words.isLinking(first);
            String word = run.name().orElse(first);
            if (!linking && !word.equals(NOBODY_IN_PARTICULAR)) {
                found.add(word);
            }
        }
        List.copyOf(found).stream().filter(word -> isImplied(word, found)).forEach(found::remove);
        return found;
    }

    private boolean isImplied(String word, Set<String> among) {
        Set<String> others = new HashSet<>(among);
        others.remove(word);
        return selfAndBroader(others).contains(word);
    }

    /** Whether every word of the phrase is one that names a population (or narrows nothing). */
    public boolean names(String phrase) {
        List<String> words = Words.of(phrase);
        return !words.isEmpty() && knowsAll(words);
    }

    private boolean knowsAll(List<String> words) {
        return aliases.cut(words).stream()
                .allMatch(run -> run.name().isPresent() || Words.isLinking(words.get(run.start())));
    }

    /** Whether everyone in the first population is in the second; each is within itself, and all are within the empty one. */
    public boolean isWithin(Set<String> narrow, Set<String> wide) {
        return selfAndBroader(narrow).containsAll(wide);
    }

    /** Whether nobody can be in both, as far as the lexicon says. */
    public boolean exclude(Set<String> one, Set<String> other) {
        Set<String> left = selfAndBroader(one);
        Set<String> right = selfAndBroader(other);
        return exclusive.stream().anyMatch(group -> apart(group, left, right));
    }

    /** Groups of words that together make up a whole. */
    public List<Set<String>> complements() {
        return complements;
    }

    Set<String> selfAndBroader(Set<String> words) {
        Set<String> found = new HashSet<>(words);
        List<String> open = new ArrayList<>(words);
        while (!open.isEmpty()) {
            broader.getOrDefault(open.remove(open.size() - 1), Set.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static boolean apart(Set<String> group, Set<String> left, Set<String> right) {
        Set<String> one = new HashSet<>(left);
        one.retainAll(group);
        Set<String> other = new HashSet<>(right);
        other.retainAll(group);
        boolean shared = one.stream().anyMatch(other::contains);
        return !shared && !one.isEmpty() && !other.isEmpty();
    }

    private static Set<String> keys(Collection<String> words) {
        Set<String> keys = new TreeSet<>();
        words.forEach(word -> keys.add(Words.key(word)));
        return keys;
    }
}
