// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How groups of people are named, and which lie within which. A population is a set of words: nationality, status, role.
 * One is narrower than another when its words, with all their broader ones, hold every word of the other.
 */
public final class Populations {
    private static final String NOBODY_IN_PARTICULAR = "";

    /** Words that qualify a noun: "military and intelligence officers" are both, "women and children" are either. */
    private static final Set<String> QUALIFIERS = Set.of(
            "senior",
            "former",
            "acting",
            "deputy",
            "military",
            "intelligence",
            "male",
            "female",
            "undocumented",
            "muslim",
            "urban",
            "rural",
            "indigenous person",
            "minority",
            "official");

    private static final Set<String> COORDINATING = Set.of("and", "or");

    private final Aliases aliases = new Aliases();
    private final Set<String> nouns = new HashSet<>();
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
            nouns.add(Words.key(word.word()));
            broader.put(Words.key(word.word()), keys(word.kindOf()));
        }
        words.forEach(word -> aliases.add(Words.key(word.word()), word.also()));
        nouns.removeAll(QUALIFIERS);
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
     * minister); empty for "people", "the total". Two nouns joined by "and" or "or" are one word for either.
     */
    public SortedSet<String> read(String phrase) {
        List<String> words = Words.of(phrase);
        List<String> found = new ArrayList<>();
        boolean joining = false;
        for (Aliases.Run run : aliases.cut(words)) {
            String first = words.get(run.start());
            boolean linking = run.end() == run.start() + 1 && Words.isLinking(first);
            String word = run.name().orElse(first);
            if (linking) {
                joining = COORDINATING.contains(first) && !found.isEmpty();
            } else if (!word.equals(NOBODY_IN_PARTICULAR)) {
                String before = joining ? found.get(found.size() - 1) : "";
                if (joining && Either.alternatives(before).stream().allMatch(nouns::contains) && nouns.contains(word)) {
                    found.set(found.size() - 1, Either.of(before, word));
                } else {
                    found.add(word);
                }
                joining = false;
            }
        }
        return withoutImplied(new TreeSet<>(found));
    }

    /** Those who are in both, without words that another one implies. */
    public SortedSet<String> both(Set<String> one, Set<String> other) {
        SortedSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return withoutImplied(all);
    }

    private SortedSet<String> withoutImplied(SortedSet<String> found) {
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
        return Either.each(narrow).stream().allMatch(one -> {
            Set<String> known = selfAndBroader(one);
            return Either.each(wide).stream().anyMatch(known::containsAll);
        });
    }

    /** Whether nobody can be in both, as far as the lexicon says. */
    public boolean exclude(Set<String> one, Set<String> other) {
        List<Set<String>> right =
                Either.each(other).stream().map(this::selfAndBroader).toList();
        return Either.each(one).stream().map(this::selfAndBroader).allMatch(left -> right.stream()
                .allMatch(each -> areApart(left, each)));
    }

    private boolean areApart(Set<String> left, Set<String> right) {
        return exclusive.stream().anyMatch(group -> apart(group, left, right));
    }

    /** What everyone in the group is as well; empty where nothing is known of all. */
    public Set<String> sharedBy(Set<String> group) {
        Set<String> shared = new HashSet<>();
        boolean first = true;
        for (String word : group) {
            Set<String> known = selfAndBroader(Set.of(word));
            if (first) {
                shared.addAll(known);
            } else {
                shared.retainAll(known);
            }
            first = false;
        }
        return shared;
    }

    /** Groups of words that together make up a whole. */
    public List<Set<String>> complements() {
        return complements;
    }

    /** The populations it is made up of, where it is one or another; a population is within it that is within one of them. */
    public List<Set<String>> ways(Set<String> population) {
        return Either.each(population);
    }

    /** The words, and all that they imply. */
    public Set<String> selfAndBroader(Set<String> words) {
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
