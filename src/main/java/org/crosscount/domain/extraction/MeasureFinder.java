// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Populations;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a figure measures: what befell the things counted, the noun it counts, or the measure of its sentence that
 * costs least to reach over the clauses, commas and other figures between.
 */
final class MeasureFinder {
    private static final int AUXILIARIES_AT_MOST = 4;
    private static final int PARTICLES = 4;
    private static final int LABEL = 4;
    private static final Set<String> GENERAL =
            WordSet.of("cases incidents acts instances victims counts instances reports");
    private static final Set<String> AUXILIARIES = WordSet.of(
            "were was have been had has are being is also now remain remained still already who that which reportedly",
            "completely partially totally partly badly heavily lay lie left got be feared believed confirmed");

    private final Tokens tokens;
    private final MeasureLookup lookup;
    private final Populations populations;
    private final MeasureCost cost;

    MeasureFinder(Tokens tokens, MeasureLookup lookup, Populations populations, Clauses clauses) {
        this.tokens = tokens;
        this.lookup = lookup;
        this.populations = populations;
        this.cost = new MeasureCost(tokens, clauses);
    }

    /** The measure that the figure is most likely one of, or none that is known. */
    MeasureLookup.@Nullable Named find(Mention mention, Sentence sentence) {
        MeasureLookup.Named said = label(mention);
        said = said == null ? extent(mention) : said;
        said = said == null ? fate(mention, sentence) : said;
        said = said == null ? around(mention, sentence) : said;
        said = said == null ? whole(mention) : said;
        if (said != null) {
            return said;
        }
        MeasureLookup.Named counted = counted(mention);
        boolean people = isPeople(mention);
        boolean state = mention.unit.kind() == UnitPhrase.Kind.STATE;
        if (counted != null && (state || !people && !mention.change)) {
            return counted;
        }
        Predicate<MeasureEntry> fits = fitting(mention);
        MeasureLookup.Named best = null;
        int least = people && counted != null ? MeasureCost.MOST_KNOWN : MeasureCost.MOST;
        for (MeasureLookup.Named named : lookup.near(sentence, mention.hedgeFrom, mention.end)) {
            boolean inside = named.from() < mention.end && named.to() > mention.hedgeFrom;
            if (!inside && fits.test(named.entry())) {
                int reached = cost.of(named, mention, people && counted != null, people);
                if (reached < least) {
                    least = reached;
                    best = named;
                }
            }
        }
        boolean doing = best != null && (counted == null || isDoing(best.entry()));
        return best != null && doing ? best : counted;
    }

    /** "Deaths: 97", "Displaced | 56", "a population of 1,740": what the words right before the number say of it. */
    private MeasureLookup.@Nullable Named label(Mention mention) {
        int sign = mention.hedgeFrom - 1;
        boolean own = mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.unit.to() == mention.end
                || mention.unit.kind() == UnitPhrase.Kind.STATE;
        boolean borrowed = mention.unit.from() > mention.to + 2 || mention.unit.to() <= mention.to;
        boolean listed = tokens.is(sign, ":") || tokens.is(sign, "|");
        boolean of = tokens.is(sign, "of") && !isVerbForm(sign - 1);
        if (!listed && !of || own && !borrowed || mention.change) {
            return null;
        }
        MeasureLookup.Named named = lookup.endingAt(sign, Math.max(0, sign - LABEL));
        return named != null && fitting(mention).test(named.entry()) ? named : null;
    }

    /** "27.3 percent of the vote", "half of those deaths": what the whole is, where it is something that happened. */
    private MeasureLookup.@Nullable Named whole(Mention mention) {
        if (!(mention.percent || mention.isPart()) || mention.change || !tokens.is(mention.to, "of")) {
            return null;
        }
        int at = mention.to + 1;
        at += NounPhrases.isDeterminer(tokens.lower(at)) ? 1 : 0;
        MeasureLookup.Named named = lookup.at(at, at + LABEL);
        boolean happened = named != null
                && named.entry().whole()
                && (named.entry().totals() == MeasureEntry.Totals.EVENT_TOLL
                        || named.entry().totals() == MeasureEntry.Totals.PERIOD_TOTAL);
        return happened ? named : null;
    }

    /** "120 m long", "35 km north of", "magnitude 6.1": what the words beside it say is measured. */
    private MeasureLookup.@Nullable Named extent(Mention mention) {
        String name = mention.unit.kind() == UnitPhrase.Kind.MEASURE ? Extents.of(tokens, mention.unit) : null;
        MeasureEntry entry = name == null ? null : lookup.of(name).orElse(null);
        if (entry != null) {
            return new MeasureLookup.Named(mention.unit.from(), mention.unit.to(), entry);
        }
        MeasureLookup.Named before =
                mention.currency.isEmpty() ? lookup.endingAt(mention.hedgeFrom, mention.hedgeFrom - 2) : null;
        boolean rate = before != null
                && before.entry().totals() == MeasureEntry.Totals.RATE
                && !before.entry().whole();
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.NONE;
        return rate && noun && !mention.percent ? before : null;
    }

    /** What a verb before and words behind the figure say together: "pulled 118 people from the sea", "left 12 dead". */
    private MeasureLookup.@Nullable Named around(Mention mention, Sentence sentence) {
        int verb = mention.hedgeFrom - 1;
        boolean form = verb >= sentence.from()
                && (isVerbForm(verb) || FunctionWords.isVerb(tokens.lower(verb)))
                && mention.currency.isEmpty()
                && !mention.percent
                && !tokens.is(mention.end, "and")
                && !tokens.is(mention.end, "or");
        for (int to = Math.min(sentence.to(), mention.end + PARTICLES); form && to > mention.end; to--) {
            String phrase =
                    tokens.lower(verb) + " " + tokens.words(mention.end, to).toLowerCase(Locale.ROOT);
            MeasureEntry entry = tokens.at(to - 1).isWord() ? lookup.of(phrase).orElse(null) : null;
            if (entry != null && !entry.equals(lookup.of(tokens.lower(verb)).orElse(null))) {
                return new MeasureLookup.Named(verb, verb + 1, entry);
            }
        }
        return null;
    }

    /** What befell the things counted, as one measure: "600 homes have been destroyed", "destroyed 600 homes". */
    private MeasureLookup.@Nullable Named fate(Mention mention, Sentence sentence) {
        UnitPhrase unit = mention.unit;
        boolean noun = unit.kind() == UnitPhrase.Kind.NOUN && unit.to() > unit.from() && unit.rate() == null;
        NounPhrases.Phrase stuff = unit.kind() == UnitPhrase.Kind.MEASURE && tokens.is(unit.to(), "of")
                ? NounPhrases.read(tokens, unit.to(), false)
                : null;
        noun |= stuff != null;
        int head = stuff != null ? stuff.head() : noun ? unit.to() - 1 : mention.end - 1;
        if (!noun && !(mention.percent || mention.isPart()) || head < mention.to) {
            return null;
        }
        String thing = tokens.lower(head);
        int end = stuff == null ? mention.end : Math.max(mention.end, stuff.to());
        end = overPlace(end);
        int verb = end;
        while (verb < end + AUXILIARIES_AT_MOST && AUXILIARIES.contains(tokens.lower(verb))) {
            verb++;
        }
        for (int to = Math.min(sentence.to(), verb + 2); to > verb; to--) {
            MeasureEntry after = tokens.at(verb).isWord() && tokens.at(to - 1).isWord()
                    ? lookup.of(thing + " " + tokens.words(verb, to).toLowerCase(Locale.ROOT))
                            .orElse(null)
                    : null;
            boolean loose = FunctionWords.endsNounPhrase(tokens.lower(verb));
            if (after != null && !(loose && after.equals(lookup.of(thing).orElse(null)))) {
                return new MeasureLookup.Named(verb, to, after);
            }
        }
        int before = mention.hedgeFrom - 1;
        before -= tokens.is(before, "of") || tokens.is(before, "another") ? 1 : 0;
        MeasureEntry done =
                before >= sentence.from() && FunctionWords.isVerb(tokens.lower(before)) || isVerbForm(before)
                        ? lookup.of(thing + " " + tokens.lower(before)).orElse(null)
                        : null;
        return done == null ? null : new MeasureLookup.Named(before, before + 1, done);
    }

    /** "85,000 homes in Brittany are without power". */
    private int overPlace(int from) {
        int at = from + 1;
        boolean in = tokens.is(from, "in") || tokens.is(from, "across") || tokens.is(from, "around");
        while (in && at <= from + LABEL && tokens.at(at).isCapital()) {
            at++;
        }
        return in && at > from + 1 ? at : from;
    }

    /** "4,700 houses and flattened 812": what befell more of the things counted before. */
    MeasureLookup.@Nullable Named fateOf(String things, Mention mention) {
        int verb = mention.hedgeFrom - 1;
        String thing = things.substring(things.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int behind = mention.to;
        while (behind < mention.to + 2 && AUXILIARIES.contains(tokens.lower(behind))) {
            behind++;
        }
        int at = isVerbForm(verb) ? verb : behind;
        MeasureEntry done =
                isVerbForm(at) ? lookup.of(thing + " " + tokens.lower(at)).orElse(null) : null;
        return done == null ? null : new MeasureLookup.Named(at, at + 1, done);
    }

    private boolean isVerbForm(int at) {
        String word = tokens.lower(at);
        return word.endsWith("ed") || word.endsWith("ing");
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
        MeasureLookup.Named of = said && tokens.is(head, "of") && GENERAL.contains(tokens.lower(head - 1))
                ? lookup.at(head + 1, head + 1 + LABEL)
                : null;
        return of != null ? of : said ? lookup.endingAt(head, unit.from()) : null;
    }

    private static boolean isDoing(MeasureEntry entry) {
        return entry.totals() != MeasureEntry.Totals.RATE;
    }

    /** What is measured has no whole number of it, and what is counted has. */
    private static Predicate<MeasureEntry> fitting(Mention mention) {
        boolean measured = !mention.currency.isEmpty() || mention.unit.kind() == UnitPhrase.Kind.MEASURE;
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE;
        boolean counted = !measured && !mention.percent && !mention.isPart() && noun;
        boolean points = MeasureCost.isPoints(mention);
        return entry -> measured ? !entry.whole() || points : !counted || entry.whole();
    }

    /** What a unit measures by itself: acres are an area. */
    static @Nullable String dimension(String unit) {
        return switch (unit) {
            case "acre", "hectare", "square kilometre", "square mile", "square metre" -> "area";
            case "mile per hour", "kilometre per hour", "knot" -> "speed";
            case "celsius", "fahrenheit", "degree" -> "temperature";
            case "kilometre", "mile", "nautical mile" -> "distance";
            default -> null;
        };
    }
}
