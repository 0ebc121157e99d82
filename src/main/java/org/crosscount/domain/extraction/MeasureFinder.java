// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import java.util.function.Predicate;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Populations;
import org.jspecify.annotations.Nullable;

/** Finds what a figure measures: in the noun it counts, in the verb before or after, or in a noun beside it. */
final class MeasureFinder {
    private static final int REACH = 8;
    private static final Set<String> BARRIERS = WordSet.of(". ; : ? ! but while whereas although because when");
    private static final Set<String> JOINTS = Set.of("and", ",", "or");

    private static final Set<String> AUXILIARIES = Set.of(
            "were", "was", "have", "been", "had", "has", "are", "being", "is", "also", "now", "remain", "remained");

    private final Tokens tokens;
    private final MeasureLookup lookup;
    private final Populations populations;

    MeasureFinder(Tokens tokens, MeasureLookup lookup, Populations populations) {
        this.tokens = tokens;
        this.lookup = lookup;
        this.populations = populations;
    }

    /** The measure named nearest to the figure, or none that is known. */
    MeasureLookup.@Nullable Named find(Mention mention, Sentence sentence) {
        MeasureLookup.Named fate = fate(mention, sentence);
        if (fate != null) {
            return fate;
        }
        MeasureLookup.Named counted = counted(mention);
        boolean people = isPeople(mention);
        boolean state = mention.unit.kind() == UnitPhrase.Kind.STATE;
        if (counted != null && (state || !people)) {
            return counted;
        }
        Predicate<MeasureEntry> fits = fitting(mention);
        MeasureLookup.Named after = after(mention.end, sentence, !people, fits);
        MeasureLookup.Named before = before(mention.hedgeFrom, sentence, people || mention.isBare(), fits);
        if (people) {
            boolean close = after != null && after.from() - mention.end <= 4;
            MeasureLookup.Named verb =
                    before != null && (!close || mention.hedgeFrom - before.to() <= 2) ? before : after;
            return verb != null && (counted == null || isDoing(verb.entry())) ? verb : counted;
        }
        if (mention.change) {
            return after != null && (tokens.is(after.from() - 1, "in") || tokens.is(after.from() - 1, "of"))
                    ? after
                    : before == null ? after : before;
        }
        boolean nearer =
                after != null && before != null && after.from() - mention.end < mention.hedgeFrom - before.to();
        return before == null || nearer ? after : before;
    }

    /** What befell the things counted, as one measure: "600 homes have been destroyed", "destroyed 600 homes". */
    private MeasureLookup.@Nullable Named fate(Mention mention, Sentence sentence) {
        UnitPhrase unit = mention.unit;
        boolean noun = unit.kind() == UnitPhrase.Kind.NOUN && unit.to() > unit.from() && unit.rate() == null;
        int head = noun ? unit.to() - 1 : mention.end - 1;
        if (!noun && !(mention.percent || mention.isPart()) || head < mention.to) {
            return null;
        }
        String thing = tokens.lower(head);
        int verb = mention.end;
        while (verb < mention.end + 3 && AUXILIARIES.contains(tokens.lower(verb))) {
            verb++;
        }
        for (int to = Math.min(sentence.to(), verb + 2); to > verb; to--) {
            MeasureEntry after = tokens.at(verb).isWord() && tokens.at(to - 1).isWord()
                    ? lookup.of(thing + " " + tokens.words(verb, to).toLowerCase(java.util.Locale.ROOT))
                            .orElse(null)
                    : null;
            if (after != null) {
                return new MeasureLookup.Named(verb, to, after);
            }
        }
        int before = mention.hedgeFrom - 1;
        MeasureEntry done = before >= sentence.from() && tokens.lower(before).endsWith("ed")
                ? lookup.of(thing + " " + tokens.lower(before)).orElse(null)
                : null;
        return done == null ? null : new MeasureLookup.Named(before, before + 1, done);
    }

    boolean isPeople(Mention mention) {
        if (mention.unit.kind() == UnitPhrase.Kind.STATE) {
            return true;
        }
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.currency.isEmpty() && !mention.percent;
        return noun
                && (mention.unit.unit().equals("person")
                        || mention.unit.unit().equals("people")
                        || populations.names(mention.unit.unit()));
    }

    private MeasureLookup.@Nullable Named counted(Mention mention) {
        UnitPhrase unit = mention.unit;
        boolean said =
                unit.counted() != null && (unit.kind() == UnitPhrase.Kind.NOUN || unit.kind() == UnitPhrase.Kind.STATE);
        int head = unit.rate() == null ? unit.to() : Math.min(unit.to(), unit.from() + 1);
        return said ? lookup.endingAt(head, unit.from()) : null;
    }

    private static boolean isDoing(MeasureEntry entry) {
        return entry.totals() != MeasureEntry.Totals.RATE;
    }

    /** What is measured has no whole number of it, and what is counted has. */
    private static Predicate<MeasureEntry> fitting(Mention mention) {
        boolean measured = !mention.currency.isEmpty() || mention.unit.kind() == UnitPhrase.Kind.MEASURE;
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE;
        boolean counted = !measured && !mention.percent && !mention.isPart() && noun;
        return entry -> measured ? !entry.whole() : !counted || entry.whole();
    }

    /** What a unit measures by itself: acres are an area. */
    static @Nullable String dimension(String unit) {
        return switch (unit) {
            case "acre", "hectare", "square kilometre", "square mile", "square metre" -> "area";
            case "mile per hour", "kilometre per hour", "knot" -> "speed";
            case "celsius", "fahrenheit" -> "temperature";
            default -> null;
        };
    }

    private MeasureLookup.@Nullable Named after(
            int from, Sentence sentence, boolean overJoints, Predicate<MeasureEntry> fits) {
        int limit = Math.min(sentence.to(), from + REACH);
        for (int at = from; at < limit; at++) {
            String word = tokens.lower(at);
            if (BARRIERS.contains(word)
                    || JOINTS.contains(word) && !overJoints
                    || tokens.at(at).isNumber()) {
                return null;
            }
            MeasureLookup.Named found = lookup.at(at, limit);
            if (found != null && fits.test(found.entry())) {
                return found;
            }
        }
        return null;
    }

    private MeasureLookup.@Nullable Named before(
            int to, Sentence sentence, boolean shortReach, Predicate<MeasureEntry> fits) {
        int limit = Math.max(sentence.from(), to - (shortReach ? REACH : 2 * REACH));
        MeasureLookup.Named nearest = null;
        int label = tokens.is(to - 1, ":") ? to - 1 : to;
        for (int end = label; end > limit; end--) {
            String word = tokens.lower(end - 1);
            if (BARRIERS.contains(word) || shortReach && (word.equals(",") || word.equals("and"))) {
                return nearest;
            }
            MeasureLookup.Named read = lookup.endingAt(end, limit);
            MeasureLookup.Named found = read != null && fits.test(read.entry()) ? read : null;
            if (found != null && (!shortReach || happens(found.entry()))) {
                return found;
            }
            nearest = nearest == null ? found : nearest;
        }
        return nearest;
    }

    /** Whether it is done or happens, and is no standing number of people or things ("home"). */
    private static boolean happens(MeasureEntry entry) {
        return entry.totals() != MeasureEntry.Totals.STOCK && entry.totals() != MeasureEntry.Totals.RATE
                || entry.family().isPresent();
    }
}
