// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Completes figures that leave out what they count: "injured more than 300", "of which 11 billion", "seven of them". */
final class Ellipsis {
    /** A figure that looks no further than its own sentence. */
    static final int NOT_BACK = -1;

    private static final int BLANK_LINE = 2;
    private static final int GAP = 10;
    private static final int NEAR = 16;
    private static final Set<String> HOSTING = WordSet.of("host hosts shelter shelters");
    private static final int PREDICATE = 4;
    private static final Set<String> PREDICATES =
            WordSet.of("were are was is have has had been still now also being remain already since");
    private static final BigDecimal FAR_MORE = new BigDecimal(1000);
    private static final Set<String> MONEY_LINKS = WordSet.of("which from to than and , ( whom of");
    private static final Set<String> PAYING = WordSet.of(
            "lost spent paid gave promised pledged raised received got made earned cost owes owed invested borrowed donated",
            "offered committed allocated contributed gets spends pays costs earns loses lent provided demanded sought");
    /** What follows "300 more" where nothing is counted by it anew. */
    private static final Set<String> MORE = WordSet.of("were are have had in on at from by last this during since . ,");

    private static final Set<String> GOING_ON =
            WordSet.of("of in these those another from some a the it they this that");

    private final Tokens tokens;
    private final Leaning leaning;

    Ellipsis(Tokens tokens, Leaning leaning) {
        this.tokens = tokens;
        this.leaning = leaning;
    }

    /** Gives a bare figure the unit that the text spares. */
    void complete(Mention mention, Sentence sentence, MeasureLookup.@Nullable Named measure, @Nullable Told last) {
        if (isPair(mention, last)) {
            mention.leans = isAlike(mention, last) || leaning.take(mention, last);
        } else if (isPart(mention, measure, last) || isCompared(mention, measure, last)) {
            mention.leans = leaning.take(mention, last);
        } else if (leaning.isForIt(mention)
                || leaning.isHeld(mention)
                || isGapped(mention, last)
                || measure == null && leaning.isTold(mention)) {
            boolean near = last != null && last.mention().from >= sentence.from();
            boolean subject = measure != null
                    && measure.from() == sentence.from()
                    && !near
                    && (NounPhrases.looksPlural(tokens.lower(measure.to() - 1)) || !leaning.isForIt(mention));
            boolean open = measure == null || !subject && (mention.isBare() || leaning.isForIt(mention));
            boolean held = open && (leaning.isForIt(mention) || !isOwn(measure, mention));
            mention.leans = held && (isAlike(mention, last) || leaning.take(mention, last));
        }
        if (mention.leans
                || !mention.isBare()
                || NounPhrases.startsNoun(tokens, mention.to) && !isPredicate(mention.to)) {
            return;
        }
        if (last != null && !last.mention().currency.isEmpty() && isMoney(mention, last)) {
            mention.currency = last.mention().currency;
            mention.leans = tokens.is(mention.hedgeFrom - 1, "at");
        } else if (last != null && !last.mention().currency.isEmpty() && isPriced(mention, measure, sentence, last)) {
            mention.currency = last.mention().currency;
        } else if (measure != null && mention.unit.counted() == null) {
            String unit = unitOf(measure.entry());
            boolean near = measure.entry().totals() != MeasureEntry.Totals.STOCK
                    || !mention.isSmallCount(BigDecimal.TEN.intValue())
                    || measure.from() >= mention.end && measure.from() - mention.end <= 2;
            boolean another = last != null && isAnother(mention) && isCounted(last.mention());
            give(
                    mention,
                    unit.isEmpty() && another && last != null
                            ? last.mention().unit.unit()
                            : near ? unit : "");
        } else if (measure == null
                && mention.unit.counted() == null
                && last != null
                && isCounted(last.mention())
                && isOfOneOrder(mention, last.mention())) {
            give(mention, last.mention().unit.unit());
        }
    }

    /** "from 670 to 162": one thing, then and now. */
    private boolean isPair(Mention mention, @Nullable Told last) {
        return last != null
                && last.mention().end == mention.hedgeFrom - 1
                && tokens.is(mention.hedgeFrom - 1, "to")
                && tokens.is(last.mention().hedgeFrom - 1, "from");
    }

    /** A part, another reckoning or the former number of what was counted just before. */
    private boolean isPart(Mention mention, MeasureLookup.@Nullable Named measure, @Nullable Told last) {
        boolean near = last != null && mention.hedgeFrom - last.mention().end <= NEAR;
        boolean befell = measure != null && measure.from() >= mention.end && measure.from() - mention.end <= 2;
        return near
                && (leaning.isOfWhich(mention) && !befell
                        || leaning.isBracketed(mention) && measure == null
                        || leaning.isRate(mention));
    }

    /** "said 518 were still missing", "hosts 773,000": a verb beside the figure says what befell those counted. */
    private boolean isOwn(MeasureLookup.@Nullable Named measure, Mention mention) {
        boolean verb = measure != null
                && measure.to() == mention.hedgeFrom
                && measure.entry().whole()
                && (VerbForms.isForm(tokens.lower(measure.from())) || HOSTING.contains(tokens.lower(measure.from())));
        boolean behind = measure != null && measure.from() > mention.to && measure.from() <= mention.to + PREDICATE;
        for (int at = mention.to; behind && measure != null && at < measure.from(); at++) {
            if (!PREDICATES.contains(tokens.lower(at))) {
                return false;
            }
        }
        return verb || behind;
    }

    /** "compared with 3,240 on 29 October", where nothing is said of the figure itself. */
    private boolean isCompared(Mention mention, MeasureLookup.@Nullable Named measure, @Nullable Told last) {
        boolean own = measure != null && measure.from() >= mention.to && measure.from() <= mention.to + 1;
        return last != null
                && mention.isBare()
                && !own
                && mention.hedgeFrom > last.mention().end
                && leaning.isCompared(mention)
                && Leaning.isOfSort(mention, last.mention());
    }

    private static boolean isAlike(Mention mention, @Nullable Told last) {
        Mention before = last == null ? mention : last.mention();
        return last != null && !mention.currency.isEmpty() && mention.currency.equals(before.currency)
                || last != null && mention.percent && before.percent;
    }

    private boolean isGapped(Mention mention, @Nullable Told last) {
        Mention before = last == null ? null : last.mention();
        return before != null && mention.hedgeFrom - before.end <= GAP && leaning.isGapped(mention);
    }

    /** "cracked 40 panes and dented another 900": as many more of the same. */
    private boolean isAnother(Mention mention) {
        return tokens.is(mention.hedgeFrom, "another") || tokens.is(mention.hedgeFrom - 1, "another");
    }

    private static void give(Mention mention, String unit) {
        if (!unit.isEmpty()) {
            mention.unit = new UnitPhrase(unit, null, mention.to, mention.to, UnitPhrase.Kind.NONE, false, null);
        }
    }

    /** What figures of the measure count, in the singular; empty where that is not one thing. */
    private static String unitOf(MeasureEntry entry) {
        if (entry.people()) {
            return "person";
        }
        if (!entry.whole() || entry.totals() == MeasureEntry.Totals.RATE) {
            return "";
        }
        List<String> words = Words.of(entry.name());
        String first = entry.name().split(" ")[0];
        boolean plural = NounPhrases.looksPlural(first);
        return plural ? words.get(0) : words.size() == 1 || !NounPhrases.looksPlural(entry.name()) ? "" : entry.name();
    }

    /** "a loaf costs 18 kwacha; in 2019 it cost 8". */
    private static boolean isPriced(
            Mention mention, MeasureLookup.@Nullable Named measure, Sentence sentence, Told last) {
        return measure != null
                && measure.entry().totals() == MeasureEntry.Totals.RATE
                && measure.entry().name().equals(last.claim().subject().measure())
                && last.sentence().number() == sentence.number()
                && mention.unit.rate() == null;
    }

    private boolean isMoney(Mention mention, Told last) {
        boolean large = mention.first.numeral().scale().compareTo(BigDecimal.ONE) > 0
                || mention.high().compareTo(last.mention().low()) >= 0;
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean at = before.equals("at") && tokens.is(mention.hedgeFrom - 2, ",");
        boolean scaled = mention.first.numeral().scale().compareTo(BigDecimal.ONE) > 0;
        int noun = mention.hedgeFrom - 1;
        boolean listed = last.mention().end == noun - 1
                && (tokens.is(noun - 1, ",") || tokens.is(noun - 1, "and"))
                && NounPhrases.startsNoun(tokens, noun);
        boolean gapped = listed && tokens.at(noun).isCapital();
        return large && (MONEY_LINKS.contains(before) || gapped) || scaled && (PAYING.contains(before) || listed || at);
    }

    /** "27 countries; 10.8 million are registered": not of countries. */
    private static boolean isOfOneOrder(Mention mention, Mention before) {
        return before.unit.unit().equals("person")
                || mention.high().compareTo(before.high().multiply(FAR_MORE)) < 0;
    }

    private static boolean isCounted(Mention mention) {
        return mention.currency.isEmpty()
                && !mention.percent
                && !mention.isPart()
                && mention.unit.kind() != UnitPhrase.Kind.TIME
                && mention.unit.kind() != UnitPhrase.Kind.MEASURE;
    }

    private boolean isPredicate(int from) {
        int at = tokens.is(from, "more") || tokens.is(from, "others") ? from + 1 : from;
        return at > from && (MORE.contains(tokens.lower(at)))
                || FunctionWords.isVerb(tokens.lower(at))
                || NounPhrases.isState(tokens.lower(at))
                || tokens.lower(at).endsWith("ed")
                || tokens.lower(at).endsWith("ly") && !NounPhrases.startsNoun(tokens, at + 1);
    }

    /** Over how many ends of paragraphs a figure that leaves out what it counts may look back for it. */
    int goesOn(Mention mention, Sentence sentence) {
        boolean them = tokens.is(mention.to, "of") && tokens.is(mention.to + 1, "them");
        boolean share = mention.percent && !mention.change;
        if (share && leaning.isOfThem(mention)) {
            return 1;
        }
        if (mention.leans || them || leaning.isForIt(mention) || leaning.isHeld(mention)) {
            return BLANK_LINE;
        }
        boolean start = GOING_ON.contains(tokens.lower(sentence.from())) || mention.hedgeFrom - sentence.from() <= 2;
        boolean bare = mention.isBare() || mention.unit.unit().equals("person");
        return start && bare ? 1 : share && !tokens.is(mention.to, "of") ? 0 : NOT_BACK;
    }

    /** Whether the figure takes what it measures from the one before it, none being said of its own. */
    boolean inherits(Mention mention, boolean change, Told last, boolean same) {
        Mention before = last.mention();
        boolean money = !mention.currency.isEmpty() && !before.currency.isEmpty();
        boolean rate = (mention.percent || mention.isPart()) && before.percent;
        boolean lent = mention.unit.kind() == UnitPhrase.Kind.NOUN
                && mention.unit.to() <= mention.to
                && mention.unit.unit().equals(before.unit.unit());
        boolean bare = (mention.unit.kind() == UnitPhrase.Kind.NONE || lent)
                && mention.currency.isEmpty()
                && !mention.percent
                && !mention.isPart()
                && isCounted(before)
                && isOfOneOrder(mention, before);
        boolean linked = MONEY_LINKS.contains(tokens.lower(mention.hedgeFrom - 1))
                || mention.hedgeFrom - before.end <= 3 && mention.hedgeFrom >= before.end;
        boolean other = mention.unit.counted() != null
                && !before.unit.unit().isEmpty()
                && !mention.unit.unit().equals(before.unit.unit());
        bare &= !other;
        boolean goesOn = linked || same || !tokens.is(mention.to, "of");
        return mention.leans || money && linked && same || rate && goesOn || bare || change && same;
    }
}
