// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int LABEL = 4;
    private static final int BEFORE = 24;
    private static final Set<String> GENERAL =
            WordSet.of("cases incidents acts instances victims counts instances reports");

    private static final int BESIDE = 4;
    private static final String ARRIVALS = "arrivals";

    private static final Set<String> HAVING = WordSet.of("has have had employs employ employed keeps commands");
    /** Nobody says without more that so many people are all who live or work somewhere. */
    private static final Set<String> EVERYBODY =
            Set.of("population", "employment", "school enrolment", "police deployed");

    private static final Set<String> FALLEN = Set.of("millimetre", "centimetre", "inch");
    private static final Map<String, String> LAND = Map.of("wildfires", "area burned", "floods", "area flooded");
    /** What is measured in units that measure nothing else. */
    private static final Map<String, Set<String>> OF_DIMENSION = Map.of(
            "speed", Set.of("speed", "wind speed"),
            "temperature",
                    Set.of(
                            "temperature",
                            "minimum temperature",
                            "maximum temperature",
                            "average temperature",
                            "warming"));
    /** What else is closed than borders is not told by that word alone. */
    private static final String CLOSURES = "border closures";

    private static final Set<String> PASSAGES =
            WordSet.of("border crossing gate point post route road day time closure border closure");

    private static final Set<String> THERE = WordSet.of("are were is was");

    private final Tokens tokens;
    private final MeasureLookup lookup;
    private final Populations populations;
    private final MeasureCost cost;
    private final Fates fates;
    private final MeasureLabels labels;
    private final MeasureIdioms idioms;

    MeasureFinder(Tokens tokens, MeasureLookup lookup, Populations populations, Clauses clauses) {
        this.tokens = tokens;
        this.lookup = lookup;
        this.populations = populations;
        this.cost = new MeasureCost(tokens, clauses);
        this.fates = new Fates(tokens, lookup, populations);
        this.labels = new MeasureLabels(tokens, lookup);
        this.idioms = new MeasureIdioms(tokens);
    }

    /** The measure that the figure is most likely one of, or none that is known. */
    MeasureLookup.@Nullable Named find(Mention mention, Sentence sentence) {
        MeasureLookup.Named counted = counted(mention);
        MeasureLookup.Named said = labels.of(mention, sentence, counted == null, fitting(mention), isPeople(mention));
        MeasureLookup.Named befallen = befallen(mention, counted);
        said = said == null ? fates.of(mention, sentence) : said;
        boolean came = said != null && befallen != null && said.entry().name().equals(ARRIVALS);
        said = came ? befallen : said;
        said = said != null && said.entry().name().equals(ARRIVALS) ? reached(said) : said;
        boolean happened = counted != null && counted.entry().totals() == MeasureEntry.Totals.EVENT_TOLL;
        boolean verb = said == null || said.from() == mention.hedgeFrom - 1;
        MeasureLookup.Named around = verb && !happened ? fates.around(mention, sentence) : null;
        said = around == null ? said : around;
        said = said == null ? labels.whole(mention, true) : said;
        if (said != null) {
            return said;
        }
        boolean people = isPeople(mention);
        boolean state = mention.unit.kind() == UnitPhrase.Kind.STATE;
        if (counted != null && (state || !people && !mention.change)) {
            return counted;
        }
        Predicate<MeasureEntry> fits = fitting(mention);
        MeasureLookup.Named best = null;
        MeasureLookup.Named beside = null;
        int least = people && counted != null ? MeasureCost.MOST_KNOWN : MeasureCost.MOST;
        for (MeasureLookup.Named named : lookup.near(sentence, mention.hedgeFrom, mention.end)) {
            boolean open = !idioms.isOther(named, beside, mention) && fits.test(named.entry());
            beside = named;
            if (open) {
                int reached = cost.of(named, mention, people && counted != null, people);
                if (reached < least) {
                    least = reached;
                    best = named;
                }
            }
        }
        best = befallen != null && least > BESIDE ? befallen : best;
        boolean doing = best != null && (counted == null || isDoing(best.entry()));
        counted = counted == null ? held(mention) : counted;
        counted = counted == null && best == null ? struck(mention, sentence) : counted;
        best = best != null && doing ? best : counted;
        return best == null ? labels.whole(mention, false) : best;
    }

    /** "Enrolment reached 310,000 pupils": what grew to so many, where no people are told to have come. */
    private MeasureLookup.Named reached(MeasureLookup.Named came) {
        int verb = came.from();
        MeasureLookup.Named grown =
                tokens.is(verb, "reached") ? lookup.endingAt(verb, Math.max(0, verb - LABEL)) : null;
        boolean people = grown != null && grown.entry().people() && !populations.names(tokens.lower(verb - 1));
        return people && grown != null ? grown : came;
    }

    /** "58 wounded people", "newly arrived refugees": what the words before those counted say befell them. */
    private MeasureLookup.@Nullable Named befallen(Mention mention, MeasureLookup.@Nullable Named counted) {
        UnitPhrase unit = mention.unit;
        boolean standing = counted == null || counted.entry().totals() == MeasureEntry.Totals.STOCK;
        boolean open = standing && unit.kind() == UnitPhrase.Kind.NOUN && unit.to() > unit.from() + 1;
        for (int at = unit.from(); open && isPeople(mention) && at < unit.to() - 1; at++) {
            String word = tokens.lower(at);
            boolean done = NounPhrases.isState(word) || VerbForms.isForm(word);
            MeasureLookup.Named named = done ? lookup.at(at, at + 1) : null;
            if (named != null && named.entry().people()) {
                return named;
            }
        }
        return null;
    }

    /** What befell more of the things counted before: "4,700 houses and flattened 812". */
    MeasureLookup.@Nullable Named again(String things, Mention mention) {
        return fates.again(things, mention);
    }

    /** What the verb before a list says of what is told later in it. */
    MeasureLookup.@Nullable Named shared(Mention first, Mention mention, Sentence sentence) {
        return fates.shared(first, mention, sentence);
    }

    /** What befell the things counted just before, where these are listed with them and nothing is said of them alone. */
    MeasureLookup.@Nullable Named alike(MeasureLookup.Named before, Mention mention) {
        return fates.alike(before, mention);
    }

    boolean isPeople(Mention mention) {
        if (mention.unit.kind() == UnitPhrase.Kind.STATE) {
            return true;
        }
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.currency.isEmpty() && !mention.percent;
        return noun
                && (mention.unit.unit().equals("person")
                        || mention.unit.unit().equals("people")
                        || Fates.HOUSEHOLDS.contains(mention.unit.unit())
                        || Fates.names(populations, mention.unit));
    }

    private MeasureLookup.@Nullable Named counted(Mention mention) {
        UnitPhrase unit = mention.unit;
        boolean said = !tokens.is(mention.to, "per")
                && unit.counted() != null
                && (unit.kind() == UnitPhrase.Kind.NOUN || unit.kind() == UnitPhrase.Kind.STATE);
        int head = unit.rate() == null ? unit.to() : Math.min(unit.to(), unit.from() + 1);
        MeasureLookup.Named of = said && tokens.is(head, "of") && GENERAL.contains(tokens.lower(head - 1))
                ? lookup.at(head + 1, head + 1 + LABEL)
                : null;
        boolean before = unit.kind() == UnitPhrase.Kind.NONE && unit.counted() != null;
        MeasureLookup.Named whole = said && tokens.is(head, "of") ? lookup.at(head - 1, head + LABEL) : null;
        boolean all = whole != null && whole.to() > head + 1;
        return of != null
                ? of
                : all ? whole : said ? lookup.endingAt(head, unit.from()) : before ? told(mention) : null;
    }

    /** "the number of homes without power had dropped from 3,100": what was said to be counted before. */
    private MeasureLookup.@Nullable Named told(Mention mention) {
        String words = mention.unit.counted() == null ? "" : mention.unit.counted();
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        for (int at = mention.hedgeFrom - 1; at > mention.hedgeFrom - BEFORE && at >= 0; at--) {
            if (tokens.is(at, last)) {
                MeasureLookup.Named named = lookup.at(at, Math.min(at + LABEL, mention.hedgeFrom));
                return named != null && EVERYBODY.contains(named.entry().name()) ? narrower(named, mention) : named;
            }
        }
        return null;
    }

    /** "the number of people living in extreme poverty": what is said of those who live somewhere. */
    private MeasureLookup.Named narrower(MeasureLookup.Named everybody, Mention mention) {
        for (int at = everybody.from() + 1; at < mention.hedgeFrom; at++) {
            MeasureLookup.Named named = lookup.at(at, mention.hedgeFrom);
            if (named != null
                    && named.entry().people()
                    && !EVERYBODY.contains(named.entry().name())) {
                return named;
            }
        }
        return everybody;
    }

    /** "the fire has grown to 3,300 acres": the land that a disaster named in the sentence has taken; so many mm of rain. */
    private MeasureLookup.@Nullable Named struck(Mention mention, Sentence sentence) {
        if (FALLEN.contains(mention.unit.unit()) && mention.unit.kind() == UnitPhrase.Kind.MEASURE) {
            return lookup.near(sentence, mention.hedgeFrom, mention.end).stream()
                    .filter(named -> named.entry().name().equals("rainfall"))
                    .findFirst()
                    .orElse(null);
        }
        boolean area = mention.unit.kind() == UnitPhrase.Kind.MEASURE && "area".equals(dimension(mention.unit.unit()));
        for (MeasureLookup.Named named :
                area ? lookup.near(sentence, mention.hedgeFrom, mention.end) : List.<MeasureLookup.Named>of()) {
            String land = LAND.get(named.entry().name());
            MeasureEntry entry = land == null ? null : lookup.of(land).orElse(null);
            if (entry != null) {
                return new MeasureLookup.Named(mention.unit.from(), mention.unit.to(), entry);
            }
        }
        return null;
    }

    /** "has 2,500 soldiers", "home to 11,659 people", "there are 27 people": how many there are. */
    private MeasureLookup.@Nullable Named held(Mention mention) {
        int at = mention.hedgeFrom - 1;
        UnitPhrase unit = mention.unit;
        String verb = tokens.lower(at);
        boolean there = THERE.contains(verb) && tokens.is(at - 1, "there");
        boolean home = verb.equals("to") && tokens.is(at - 1, "home");
        boolean with = verb.equals("with")
                && tokens.is(at - 1, ",")
                && tokens.at(at - 2).isCapital();
        boolean has = HAVING.contains(verb) || verb.endsWith("'ve");
        boolean noun = unit.kind() == UnitPhrase.Kind.NOUN
                && unit.counted() != null
                && unit.to() > mention.to
                && mention.currency.isEmpty();
        MeasureEntry entry =
                noun ? lookup.of("number of " + tokens.lower(unit.to() - 1)).orElse(null) : null;
        boolean all = entry != null && EVERYBODY.contains(entry.name()) && !(has || there || home || with);
        all |= entry != null
                && entry.name().equals("population")
                && (has && InhabitedPlaces.isMerelyHad(tokens, at) || InhabitedPlaces.isRoom(tokens, unit.to()));
        return entry == null || all ? null : new MeasureLookup.Named(unit.from(), unit.to(), entry);
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
        Set<String> own = mention.currency.isEmpty() && mention.unit.kind() == UnitPhrase.Kind.MEASURE
                ? OF_DIMENSION.getOrDefault(dimension(mention.unit.unit()) + "", Set.of())
                : Set.of();
        boolean rated = mention.percent || !mention.currency.isEmpty();
        boolean passage = PASSAGES.contains(mention.unit.unit());
        return entry -> (own.isEmpty() || own.contains(entry.name()))
                && (passage || !counted && !rated || !entry.name().equals(CLOSURES))
                && (rated || measured || !entry.name().startsWith("aid re"))
                && (mention.currency.isEmpty() || entry.most().isEmpty())
                && (measured ? !entry.whole() || points : !counted || entry.whole());
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
