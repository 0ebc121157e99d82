// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a figure measures where the words right beside it say so: "Deaths: 97", "a town of 3,000", "built to hold 1,200
 * inmates", "120 m long", "magnitude 6.1", "27 percent of the vote".
 */
final class MeasureLabels {
    private static final int LABEL = 4;
    private static final int LINE = 10;
    private static final int PUT = 18;
    private static final Set<String> SUMS = Set.of("number", "total", "count");
    private static final BigDecimal STRONGEST = BigDecimal.TEN;
    private static final Set<String> INHABITANTS =
            WordSet.of("person people inhabitant resident soul islander citizen villager");
    /** What phrases of room end with. */
    private static final Set<String> ROOM =
            WordSet.of("hold house accommodate seat for of to carry take fit sleep handle process most");

    private static final Set<String> MEASURING =
            WordSet.of("measured measures measuring registered registering of reached at recorded");
    private static final Set<String> SHAKING = Set.of("earthquakes", "aftershocks", "magnitude");
    /** Of which the verb says more: it was pledged or delivered. */
    private static final Set<String> AID = Set.of("aid", "humanitarian aid", "development aid", "military aid", "debt");
    /** What things are compared with in size, and seldom counted by: "debt of 90 percent of GDP". */
    private static final Set<String> YARDSTICKS =
            Set.of("gdp", "budget", "revenue", "spending", "earnings", "wages", "price", "capacity", "profit");

    private final Tokens tokens;
    private final MeasureLookup lookup;
    private final Tables tables;

    MeasureLabels(Tokens tokens, MeasureLookup lookup) {
        this.tokens = tokens;
        this.lookup = lookup;
        this.tables = new Tables(tokens);
    }

    /**
     * The measure named beside the figure.
     *
     * @param uncounted whether the noun it counts is no measure of its own
     * @param fits which measures figures of its sort may be of
     * @param people whether it counts people
     */
    MeasureLookup.@Nullable Named of(
            Mention mention, Sentence sentence, boolean uncounted, Predicate<MeasureEntry> fits, boolean people) {
        MeasureLookup.Named said = perWoman(mention);
        said = said == null ? cell(mention, fits) : said;
        said = said == null ? inhabited(mention) : said;
        said = said == null ? label(mention, sentence, fits) : said;
        said = said == null ? putAt(mention, sentence) : said;
        said = said == null ? room(mention, people) : said;
        said = said == null ? strength(mention, sentence) : said;
        said = said == null ? sum(mention) : said;
        said = said == null ? shares(mention, sentence) : said;
        return said == null ? extent(mention, uncounted) : said;
    }

    /** "Deaths: 97", "Displaced | 56", "a population of 1,740": what the words right before the number say of it. */
    private MeasureLookup.@Nullable Named label(Mention mention, Sentence sentence, Predicate<MeasureEntry> fits) {
        int sign = mention.hedgeFrom - 1;
        boolean own = mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.unit.to() == mention.end
                || mention.unit.kind() == UnitPhrase.Kind.STATE;
        boolean borrowed = mention.unit.from() > mention.to + 2 || mention.unit.to() <= mention.to;
        boolean dash = tokens.isDash(sign) && !tokens.touches(sign) && !tokens.touches(sign + 1);
        boolean listed = tokens.is(sign, ":") || tokens.is(sign, "|") || dash;
        boolean of = tokens.is(sign, "of") && !VerbForms.isForm(tokens.lower(sign - 1));
        if (!listed && !of || own && !borrowed || mention.change) {
            return null;
        }
        MeasureLookup.Named named = lookup.endingAt(sign, Math.max(0, sign - LABEL));
        named = named == null && listed ? heading(sign, sentence) : named;
        return named != null && fits.test(named.entry()) ? named : null;
    }

    /** What the head of the column, the row or the table says. */
    private MeasureLookup.@Nullable Named cell(Mention mention, Predicate<MeasureEntry> fits) {
        boolean own = mention.unit.kind() == UnitPhrase.Kind.NOUN && mention.unit.to() > mention.to;
        for (Tables.Cell cell : own ? List.<Tables.Cell>of() : tables.about(mention.from)) {
            for (int at = cell.from(); at < cell.to(); at++) {
                MeasureLookup.Named named = lookup.at(at, cell.to());
                if (named != null && fits.test(named.entry())) {
                    return named;
                }
            }
        }
        return null;
    }

    /** "Homes destroyed in Sidon: 120": the measure that the line begins with, where nothing but the label stands in it. */
    private MeasureLookup.@Nullable Named heading(int sign, Sentence sentence) {
        int from = sign;
        boolean aside = false;
        while (from > sentence.from() && tokens.at(from - 1).kind() != Token.Kind.BREAK) {
            from--;
            String word = tokens.lower(from);
            aside = word.equals(")") || aside && !word.equals("(");
            boolean told = tokens.at(from).isNumber() || FunctionWords.isVerb(word) && !VerbForms.isForm(word);
            boolean parts = word.equals(":") || word.equals(",");
            if (sign - from > LINE || (told || parts) && !aside) {
                return null;
            }
        }
        for (int at = from; at < sign; at++) {
            MeasureLookup.Named named = lookup.at(at, sign);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** "a country of 5.6 million", "a town with 3,000 inhabitants": how many live there. */
    private MeasureLookup.@Nullable Named inhabited(Mention mention) {
        int at = mention.hedgeFrom - 1;
        boolean plain = mention.currency.isEmpty() && !mention.percent && !mention.isPart() && !mention.change;
        boolean bare = mention.unit.kind() == UnitPhrase.Kind.NONE
                && !Passing.isSmall(mention)
                && !NounPhrases.startsNoun(tokens, mention.to);
        boolean who = mention.unit.kind() == UnitPhrase.Kind.NOUN
                && mention.unit.rate() == null
                && INHABITANTS.contains(mention.unit.unit());
        boolean of = tokens.is(at, "of") && (bare || who) || tokens.is(at, "with") && who;
        boolean place = InhabitedPlaces.isKind(tokens.lower(at - 1));
        MeasureEntry entry = plain && of && place ? lookup.of("population").orElse(null) : null;
        return entry == null ? null : new MeasureLookup.Named(at - 1, at, entry);
    }

    /** "put the number of people killed by the floods at 836": what the number is of. */
    private MeasureLookup.@Nullable Named putAt(Mention mention, Sentence sentence) {
        boolean at = tokens.is(mention.hedgeFrom - 1, "at") && mention.isBare();
        int least = Math.max(sentence.from(), mention.hedgeFrom - PUT);
        for (int of = mention.hedgeFrom - 2; at && of > least; of--) {
            if (tokens.at(of).isNumber() || tokens.is(of, ";")) {
                return null;
            }
            boolean number = tokens.is(of, "of") && SUMS.contains(tokens.lower(of - 1));
            if (number
                    && (tokens.lower(of - 3).startsWith("put")
                            || tokens.lower(of - 3).startsWith("estimat"))) {
                return first(of + 1, mention.hedgeFrom - 1);
            }
        }
        return null;
    }

    /** The first measure named between the tokens, that of all people only where there is no other. */
    private MeasureLookup.@Nullable Named first(int from, int to) {
        MeasureLookup.Named general = null;
        for (int at = from; at < to; at++) {
            MeasureLookup.Named named = lookup.at(at, to);
            if (named != null && !named.entry().name().equals("population")) {
                return named;
            }
            general = general == null ? named : general;
        }
        return general;
    }

    /** Whether the figure tells in passing how many live in a place, so that what follows is not said of them. */
    static boolean isInhabited(MeasureLookup.@Nullable Named measure, Mention mention) {
        return measure != null && measure.entry().name().equals("population") && measure.to() == mention.hedgeFrom - 1;
    }

    /** "built to hold 1,200 inmates", "room for 640": how many there may be. */
    private MeasureLookup.@Nullable Named room(Mention mention, boolean people) {
        boolean plain = mention.currency.isEmpty() && !mention.percent && !mention.isPart() && !mention.change;
        boolean sort = people || mention.unit.kind() == UnitPhrase.Kind.NONE;
        MeasureLookup.Named named =
                plain && sort ? lookup.endingAt(mention.hedgeFrom, mention.hedgeFrom - LABEL) : null;
        boolean room = named != null
                && named.to() > named.from() + 1
                && ROOM.contains(tokens.lower(named.to() - 1))
                && named.entry().name().equals("capacity");
        return room ? named : null;
    }

    /** "Shares of Delta Cement closed 3 percent lower". */
    private MeasureLookup.@Nullable Named shares(Mention mention, Sentence sentence) {
        boolean open = mention.change && mention.percent;
        for (int at = mention.hedgeFrom - 1; open && at >= sentence.from() && at > mention.hedgeFrom - LINE; at--) {
            boolean ends = tokens.is(at, ",")
                    || tokens.is(at, ";")
                    || tokens.is(at, "and")
                    || tokens.at(at).isNumber();
            MeasureEntry entry =
                    tokens.is(at, "shares") ? lookup.of("share price").orElse(null) : null;
            if (ends || entry != null) {
                return entry == null ? null : new MeasureLookup.Named(at, at + 1, entry);
            }
        }
        return null;
    }

    /** "1.3 children per woman". */
    private MeasureLookup.@Nullable Named perWoman(Mention mention) {
        MeasureEntry entry = "woman".equals(mention.unit.rate()) && mention.currency.isEmpty() && !mention.percent
                ? lookup.of("fertility rate").orElse(null)
                : null;
        return entry == null ? null : new MeasureLookup.Named(mention.unit.from(), mention.unit.to(), entry);
    }

    /** "$21.5 billion in remittances", "14 trillion naira of revenue": what the money is. */
    private MeasureLookup.@Nullable Named sum(Mention mention) {
        boolean of = tokens.is(mention.end, "in") || tokens.is(mention.end, "of");
        MeasureLookup.Named named = !mention.currency.isEmpty() && !mention.change && of
                ? lookup.at(mention.end + 1, mention.end + 1 + LABEL)
                : null;
        return named == null
                        || named.entry().whole()
                        || AID.contains(named.entry().name())
                ? null
                : named;
    }

    /** "a 6.1-magnitude quake", "aftershocks, the strongest of which measured 5.6". */
    private MeasureLookup.@Nullable Named strength(Mention mention, Sentence sentence) {
        boolean little = mention.currency.isEmpty()
                && !mention.percent
                && !mention.isTime()
                && mention.unit.kind() != UnitPhrase.Kind.MEASURE
                && mention.high().compareTo(STRONGEST) < 0;
        int next = tokens.isHyphen(mention.to) ? mention.to + 1 : mention.to;
        boolean named = tokens.is(next, "magnitude") || tokens.is(next, "on") && tokens.is(next + 2, "richter");
        boolean measured = !named
                && mention.isBare()
                && !mention.first.numeral().isWhole()
                && MEASURING.contains(tokens.lower(mention.hedgeFrom - 1))
                && lookup.near(sentence, mention.hedgeFrom, mention.end).stream()
                        .anyMatch(near -> SHAKING.contains(near.entry().name()));
        MeasureEntry entry =
                little && (named || measured) ? lookup.of("magnitude").orElse(null) : null;
        return entry == null ? null : new MeasureLookup.Named(mention.to, mention.to + 1, entry);
    }

    /** "120 m long", "35 km north of", "magnitude 6.1": what the words beside it say is measured. */
    private MeasureLookup.@Nullable Named extent(Mention mention, boolean uncounted) {
        String name = mention.unit.kind() == UnitPhrase.Kind.MEASURE ? Extents.of(tokens, mention.unit) : null;
        MeasureEntry entry = name == null ? null : lookup.of(name).orElse(null);
        if (entry != null) {
            return new MeasureLookup.Named(mention.unit.from(), mention.unit.to(), entry);
        }
        int at = tokens.isHyphen(mention.hedgeFrom - 1) ? mention.hedgeFrom - 1 : mention.hedgeFrom;
        MeasureLookup.Named before = mention.currency.isEmpty() ? lookup.endingAt(at, at - 2) : null;
        boolean rate = before != null
                && before.entry().totals() == MeasureEntry.Totals.RATE
                && !before.entry().whole();
        boolean noun =
                mention.unit.kind() == UnitPhrase.Kind.NOUN && uncounted || mention.unit.kind() == UnitPhrase.Kind.NONE;
        return rate && noun && !mention.percent ? before : null;
    }

    /**
     * "27.3 percent of the vote", "half of those deaths": what the whole is.
     *
     * @param happened whether only what happened and can be counted will do
     */
    MeasureLookup.@Nullable Named whole(Mention mention, boolean happened) {
        if (!(mention.percent || mention.isPart()) || mention.change || !tokens.is(mention.to, "of")) {
            return null;
        }
        int at = mention.to + 1;
        at += NounPhrases.isDeterminer(tokens.lower(at)) || tokens.is(at, "all") ? 1 : 0;
        MeasureLookup.Named named = lookup.at(at, at + LABEL);
        MeasureEntry entry = named == null ? null : named.entry();
        boolean total = entry != null
                && (entry.totals() == MeasureEntry.Totals.EVENT_TOLL
                        || entry.totals() == MeasureEntry.Totals.PERIOD_TOTAL
                        || entry.totals() == MeasureEntry.Totals.RUNNING_TOTAL);
        boolean fits = entry != null && (happened ? entry.whole() : !YARDSTICKS.contains(entry.name()));
        return total && fits ? named : null;
    }
}
