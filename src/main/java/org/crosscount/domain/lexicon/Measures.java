// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The known measures, and how a phrase is read as one of them. */
public final class Measures {
    private static final Set<String> EMPTY_WORDS =
            Set.of("number", "total", "count", "figure", "amount", "tally", "overall", "level", "quantity", "new");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "from", "by", "during", "due", "caused", "after", "at", "on", "among", "within", "of", "against");

    private static final Set<String> FILLERS = Set.of(
            "all", "those", "these", "their", "its", "have", "has", "had", "been", "be", "being", "are", "is", "was");

    private final Map<String, MeasureEntry> byName = new HashMap<>();
    private final Aliases aliases = new Aliases();
    private final Map<String, Set<String>> heads = new HashMap<>();

    public Measures(Collection<MeasureEntry> entries) {
        for (MeasureEntry entry : entries) {
            String name = Words.key(entry.name());
            byName.put(name, entry);
            aliases.add(name, List.of(entry.name()));
        }
        entries.forEach(entry -> aliases.add(Words.key(entry.name()), entry.also()));
        entries.stream().filter(MeasureEntry::whole).forEach(this::addHeads);
    }

    /**
     * A phrase read as a measure.
     *
     * @param name the known measure, or the phrase's own words where none is known
     * @param entry what is known of it
     * @param rest words of the phrase that are no part of the measure's name
     */
    public record Reading(String name, Optional<MeasureEntry> entry, List<String> rest) {}

    /** Reads a phrase: "number of civilian deaths" is deaths, with "civilian" left over. */
    public Reading read(String phrase) {
        List<String> words = new ArrayList<>(Words.of(phrase));
        Optional<String> whole = aliases.whole(words);
        if (whole.isEmpty()) {
            words = withoutEmptyStart(words);
            whole = aliases.whole(words);
        }
        if (whole.isEmpty() && words.size() > 1 && words.get(0).endsWith("ed")) {
            // "demolished homes" are homes demolished
            List<String> turned = new ArrayList<>(words.subList(1, words.size()));
            turned.add(words.get(0));
            whole = aliases.whole(turned);
        }
        if (whole.isPresent()) {
            return new Reading(whole.get(), entry(whole.get()), List.of());
        }
        return readHead(words);
    }

    /** What is known of a measure of this normalised name. */
    public Optional<MeasureEntry> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The measure itself and every broader one, by normalised name. */
    public Set<String> selfAndBroader(String name) {
        Set<String> found = new LinkedHashSet<>(Set.of(name));
        List<String> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            entry(open.remove(0)).ifPresent(known -> known.kindOf().stream()
                    .map(Words::key)
                    .filter(found::add)
                    .forEach(open::add));
        }
        return found;
    }

    /** The measures that hold this one as a part, nearest first. */
    public List<String> wholesOf(String name) {
        List<String> wholes = new ArrayList<>();
        Optional<String> whole = entry(name).flatMap(MeasureEntry::partOf).map(Words::key);
        while (whole.isPresent() && !wholes.contains(whole.get())) {
            wholes.add(whole.get());
            whole = entry(whole.get()).flatMap(MeasureEntry::partOf).map(Words::key);
        }
        return wholes;
    }

    /** Whether the words are another spelling of the measure. */
    public boolean names(String word, String measure) {
        return aliases.whole(Words.of(word)).filter(measure::equals).isPresent();
    }

    /**
     * Whether one of what the measure counts can be called by the noun: it is the head of one of the measure's names, as
     * "claim" is of "asylum claim" and "act" of "act of violence".
     */
    public boolean countsBy(String noun, String measure) {
        return names(noun, measure) || heads.getOrDefault(measure, Set.of()).contains(String.join(" ", Words.of(noun)));
    }

    private void addHeads(MeasureEntry entry) {
        Set<String> nouns = heads.computeIfAbsent(Words.key(entry.name()), name -> new LinkedHashSet<>());
        for (String alias : entry.also()) {
            List<String> words = Words.of(alias);
            int end = 0;
            while (end < words.size()
                    && !PREPOSITIONS.contains(words.get(end))
                    && !words.get(end).equals("for")) {
                end++;
            }
            if (end > 0 && words.size() > 1) {
                nouns.add(words.get(end - 1));
            }
        }
    }

    private Reading readHead(List<String> words) {
        int headEnd = 0;
        while (headEnd < words.size() && !PREPOSITIONS.contains(words.get(headEnd))) {
            headEnd++;
        }
        Aliases.Run head = null;
        for (Aliases.Run run : aliases.cut(words)) {
            boolean before = run.start() < headEnd && run.name().isPresent();
            head = before && !(head != null && isStock(run) && !isStock(head)) ? run : head;
        }
        head = head == null ? stateFrom(words, headEnd) : head;
        if (head == null) {
            return new Reading(ownName(words), Optional.empty(), List.of());
        }
        List<String> rest = new ArrayList<>(words.subList(0, head.start()));
        rest.addAll(words.subList(head.end(), words.size()));
        rest.removeIf(Measures::saysNothing);
        String name = head.name().orElseThrow();
        return new Reading(name, entry(name), List.copyOf(rest));
    }

    /** "Patients in hospital" are in hospital: a name that its preposition begins. */
    private Aliases.@Nullable Run stateFrom(List<String> words, int preposition) {
        return aliases.cut(words).stream()
                .filter(run -> run.start() == preposition && run.name().isPresent())
                .findFirst()
                .orElse(null);
    }

    private static boolean saysNothing(String word) {
        return Words.isLinking(word)
                || PREPOSITIONS.contains(word)
                || EMPTY_WORDS.contains(word)
                || FILLERS.contains(word)
                || word.chars().allMatch(Character::isDigit);
    }

    /** People who are also counted as a stock (refugees, troops) tell who, beside a measure of what happened. */
    private boolean isStock(Aliases.Run run) {
        return run.name()
                .flatMap(this::entry)
                .filter(entry -> entry.totals() == MeasureEntry.Totals.STOCK)
                .isPresent();
    }

    private static String ownName(List<String> words) {
        Set<String> sorted = new TreeSet<>(words);
        sorted.removeIf(Words::isLinking);
        return String.join(" ", sorted);
    }

    private static List<String> withoutEmptyStart(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && (EMPTY_WORDS.contains(words.get(from)) || Words.isLinking(words.get(from)))) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
