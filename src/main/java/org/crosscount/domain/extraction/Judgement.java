// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.quantity.Bound;
import org.jspecify.annotations.Nullable;

/** Decides whether a figure makes a claim, and of what kind. */
final class Judgement {
    /** Smaller counts need something that happened to be more than a count in passing. */
    private static final int PASSING = 10;

    private static final Set<String> DETERMINERS =
            WordSet.of("the these those both its his her their our any all other either between my your");
    private static final Set<String> LASTING =
            WordSet.of("for past last lasted lasting took takes taking spanning lasts waited within");
    private static final Set<String> ELAPSED = Set.of("ago", "after", "later", "since", "earlier");
    private static final Set<String> STATING = WordSet.of(
            "is was to at reached of reaching totalled totaled passed hit hits stands stood : topped tops exceeded as from numbered");
    private static final Set<String> EXTENTS = Set.of("long", "wide", "high", "tall", "deep");

    private final Tokens tokens;
    private final Ages ages;
    private final Assertions assertions;
    private final MeasureFinder measures;

    Judgement(Tokens tokens, MeasureFinder measures) {
        this.tokens = tokens;
        this.ages = new Ages(tokens);
        this.assertions = new Assertions(tokens);
        this.measures = measures;
    }

    /**
     * What a figure is: a claim of a kind, or something else.
     *
     * @param kind empty (null) where it makes no claim
     * @param why why it makes none
     */
    record Verdict(@Nullable ClaimKind kind, @Nullable Why why, boolean age) {
        static Verdict claim(ClaimKind kind) {
            return new Verdict(kind, null, false);
        }

        static Verdict not(Why why) {
            return new Verdict(null, why, false);
        }
    }

    Verdict of(Mention mention, Sentence sentence, MeasureLookup.@Nullable Named measure) {
        if (mention.leftOut != null) {
            return Verdict.not(mention.leftOut);
        }
        if (ages.is(mention)) {
            return ages.isStated(mention) ? new Verdict(ClaimKind.AMOUNT, null, true) : Verdict.not(Why.AGE);
        }
        Why doubt = assertions.doubt(mention, sentence);
        if (doubt != null) {
            return Verdict.not(doubt);
        }
        if (mention.change) {
            return Verdict.claim(ClaimKind.CHANGE);
        }
        if (mention.percent || mention.isPart()) {
            return Verdict.claim(ClaimKind.SHARE);
        }
        if (isAmong(mention)) {
            return Verdict.claim(ClaimKind.AMOUNT);
        }
        if (mention.isTime()) {
            return isLasting(mention) ? Verdict.claim(ClaimKind.DURATION) : Verdict.not(Why.MINOR);
        }
        boolean part = mention.first.numeral().shape() == Numeral.Shape.FRACTION && mention.currency.isEmpty();
        return !part && asserts(mention, measure) ? Verdict.claim(ClaimKind.AMOUNT) : Verdict.not(Why.MINOR);
    }

    /** A part told beside its whole: "including 12 children", "45 of them fatal". */
    boolean isAmong(Mention mention) {
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean them = before.equals("them") && tokens.is(mention.hedgeFrom - 2, "among")
                || before.equals("whom") && tokens.is(mention.hedgeFrom - 2, "of");
        boolean ofThem =
                tokens.is(mention.to, "of") && (tokens.is(mention.to + 1, "them") || tokens.is(mention.to + 1, "whom"));
        boolean counted = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE;
        return (before.equals("including") || them) && counted && mention.currency.isEmpty()
                || ofThem && !tokens.is(mention.from, "one");
    }

    private boolean asserts(Mention mention, MeasureLookup.@Nullable Named measure) {
        if (!mention.currency.isEmpty()) {
            return true;
        }
        if (mention.isBare()) {
            boolean stated = STATING.contains(tokens.lower(mention.hedgeFrom - 1)) || mention.direction != null;
            boolean done = measure != null && mention.unit.unit().equals("person");
            return done
                    || measure != null
                            && measure.to() <= mention.hedgeFrom
                            && stated
                            && !NounPhrases.startsNoun(tokens, mention.to);
        }
        if (mention.unit.kind() == UnitPhrase.Kind.MEASURE) {
            boolean known =
                    measure != null || MeasureFinder.dimension(mention.unit.unit()) != null || isExtent(mention);
            return known && !mention.unit.joined() || mention.unit.rate() != null;
        }
        boolean state = mention.unit.kind() == UnitPhrase.Kind.STATE;
        boolean small = mention.isSmallCount(PASSING) && mention.bound == Bound.EXACT;
        if (!small) {
            return !mention.unit.joined();
        }
        boolean known = tokens.is(mention.to, "of")
                || DETERMINERS.contains(tokens.lower(mention.hedgeFrom - 1))
                || mention.unit.joined();
        return state && !known && measure != null || !known && measure != null && happens(mention, measure);
    }

    /** "179.5 m long", "96 km of pipes", but not "5 km of the border". */
    private boolean isExtent(Mention mention) {
        boolean stuff = tokens.is(mention.end, "of") && !DETERMINERS.contains(tokens.lower(mention.end + 1));
        return EXTENTS.contains(tokens.lower(mention.end)) || stuff && !tokens.is(mention.hedgeFrom - 1, "within");
    }

    /** Whether the measure is one of things that happen, near enough to be what is said of the few that are counted. */
    private boolean happens(Mention mention, MeasureLookup.Named measure) {
        MeasureEntry.Totals totals = measure.entry().totals();
        boolean event = totals == MeasureEntry.Totals.EVENT_TOLL
                || totals == MeasureEntry.Totals.PERIOD_TOTAL
                || totals == MeasureEntry.Totals.RUNNING_TOTAL
                || totals == MeasureEntry.Totals.STOCK && measures.isPeople(mention);
        boolean inside = measure.from() >= mention.unit.from() && measure.to() <= mention.unit.to();
        boolean near = mention.hedgeFrom - measure.to() <= 3 && measure.from() - mention.end <= 4;
        boolean fate = measure.from() >= mention.end
                && measure.from() - mention.end <= 2
                && totals != MeasureEntry.Totals.STOCK
                && measure.entry().whole();
        return event && (inside && totals != MeasureEntry.Totals.STOCK || near && (fate || measures.isPeople(mention)));
    }

    private boolean isLasting(Mention mention) {
        boolean before = LASTING.contains(tokens.lower(mention.hedgeFrom - 1)) && !mention.unit.joined();
        boolean past = before && (tokens.is(mention.hedgeFrom - 1, "past") || tokens.is(mention.hedgeFrom - 1, "last"));
        return before && (past || !tokens.is(mention.hedgeFrom - 2, "except"))
                || ELAPSED.contains(tokens.lower(mention.end)) && !mention.unit.joined();
    }
}
