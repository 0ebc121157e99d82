// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.jspecify.annotations.Nullable;

/** Decides whether a figure makes a claim, and of what kind. */
final class Judgement {
    private static final Set<String> DETERMINERS =
            WordSet.of("the these those both its his her their our any all other either between my your");
    private static final Set<String> LASTING =
            WordSet.of("for past last lasted lasting took takes taking spanning lasts waited within");
    private static final Set<String> ELAPSED = Set.of("ago", "after", "later", "since", "earlier");
    private static final Set<String> BEING = WordSet.of("was were is are has have had remain remained could can");
    private static final Set<String> HAPPENED =
            WordSet.of("went fell rose lost won left came stood broke burnt fled sank shut ran met grew");
    private static final Set<String> PHASES = WordSet.of("per a every each first next final opening coming this");
    private static final Set<String> YEARS = Set.of("this", "last", "the");
    private static final Set<String> STATING = WordSet.of(
            "is was to at reached of reaching totalled totaled passed hit hits stands stood : topped tops exceeded as from numbered");

    /** "a father of five": no number of anything. */
    private static final Set<String> PARENTS =
            WordSet.of("father mother parent dad mum mom grandfather grandmother stepfather");

    /** Measures that cannot be more are lengths of lives. */
    private static final BigDecimal OLDEST = new BigDecimal(125);

    private static final int ASIDE = 8;

    private final Tokens tokens;
    private final Ages ages;
    private final Assertions assertions;
    private final MeasureFinder measures;
    private final Passing passing;

    Judgement(Tokens tokens, MeasureFinder measures) {
        this.tokens = tokens;
        this.ages = new Ages(tokens);
        this.assertions = new Assertions(tokens);
        this.measures = measures;
        this.passing = new Passing(tokens);
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

    /** Whether it is how old somebody is; to be asked before it is given what it counts. */
    boolean isAge(Mention mention) {
        return mention.leftOut == null && ages.is(mention);
    }

    /**
     * @param leans whether a figure just before it may say what it counts
     * @param age whether it is an age
     */
    Verdict of(Mention mention, Sentence sentence, MeasureLookup.@Nullable Named measure, boolean leans, boolean age) {
        if (mention.leftOut != null) {
            return Verdict.not(mention.leftOut);
        }
        if (age) {
            return ages.isStated(mention) ? new Verdict(ClaimKind.AMOUNT, null, true) : Verdict.not(Why.AGE);
        }
        boolean children =
                tokens.is(mention.hedgeFrom - 1, "of") && PARENTS.contains(tokens.lower(mention.hedgeFrom - 2));
        if (children && Passing.isSmall(mention)) {
            return Verdict.not(Why.MINOR);
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
        if (isAmong(mention) || mention.leans) {
            return Verdict.claim(ClaimKind.AMOUNT);
        }
        if (isLifetime(mention, measure)) {
            return Verdict.claim(ClaimKind.AMOUNT);
        }
        if (mention.isTime()) {
            return isLasting(mention) ? Verdict.claim(ClaimKind.DURATION) : Verdict.not(Why.MINOR);
        }
        boolean part = mention.first.numeral().shape() == Numeral.Shape.FRACTION && mention.currency.isEmpty();
        if (!part && asserts(mention, measure, leans)) {
            return Verdict.claim(ClaimKind.AMOUNT);
        }
        boolean numbered = mention.isBare() && !mention.isSmallCount(1) && isNumbered(mention, measure);
        return Verdict.not(numbered ? Why.IDENTIFIER : Why.MINOR);
    }

    /** "Life expectancy rose to 71.3 years": no duration. */
    private static boolean isLifetime(Mention mention, MeasureLookup.@Nullable Named measure) {
        boolean years = measure != null
                && measure.entry()
                        .most()
                        .filter(most -> most.compareTo(OLDEST) <= 0)
                        .isPresent();
        return measure != null
                && years
                && mention.isTime()
                && mention.unit.unit().equals("year")
                && measure.to() <= mention.hedgeFrom;
    }

    /** A part told beside its whole: "including 12 children", "45 of them fatal". */
    boolean isAmong(Mention mention) {
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean them = before.equals("them") && tokens.is(mention.hedgeFrom - 2, "among")
                || (before.equals("whom") || before.equals("which")) && tokens.is(mention.hedgeFrom - 2, "of");
        boolean ofThem =
                tokens.is(mention.to, "of") && (tokens.is(mention.to + 1, "them") || tokens.is(mention.to + 1, "whom"));
        boolean counted = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE;
        return (before.equals("including") || them) && counted && mention.currency.isEmpty()
                || ofThem && !tokens.is(mention.from, "one");
    }

    private boolean asserts(Mention mention, MeasureLookup.@Nullable Named measure, boolean leans) {
        if (!mention.currency.isEmpty()) {
            return true;
        }
        if (mention.unit.kind() == UnitPhrase.Kind.NONE) {
            return isStated(mention, measure) || leans && isSubject(mention);
        }
        if (mention.unit.kind() == UnitPhrase.Kind.MEASURE) {
            return !mention.unit.joined() || mention.unit.rate() != null || !Passing.isSmall(mention);
        }
        if (!Passing.isSmall(mention)) {
            return !mention.unit.joined() && !mention.unit.unit().equals("time");
        }
        boolean some = tokens.is(mention.to, "of")
                && measures.isPeople(mention)
                && !mention.isSmallCount(1)
                && BEING.contains(tokens.lower(mention.end));
        return some
                || isSaidOfSome(mention, leans)
                || measure != null && isKnown(mention) && happens(mention, measure)
                || !passing.is(mention);
    }

    /** "Four of the plants are closed", behind a count of them, or "four of the nine plants closed". */
    private boolean isSaidOfSome(Mention mention, boolean leans) {
        Token many = tokens.at(mention.to + 2);
        boolean whole = many.isNumber() || NumberWords.small(many.lower()) != null;
        NounPhrases.Phrase noun = whole ? NounPhrases.read(tokens, mention.to + 3, false) : null;
        String next = tokens.lower(noun == null ? mention.end : noun.to());
        return tokens.is(mention.to, "of")
                && NounPhrases.isDeterminer(tokens.lower(mention.to + 1))
                && (leans || noun != null)
                && !mention.unit.unit().isEmpty()
                && !mention.isSmallCount(1)
                && !Passing.isGeneral(mention)
                && (BEING.contains(next)
                        || FunctionWords.isVerb(next)
                        || HAPPENED.contains(next)
                        || next.endsWith("ed") && next.length() > 4);
    }

    private boolean isKnown(Mention mention) {
        return !tokens.is(mention.to, "of")
                && !DETERMINERS.contains(tokens.lower(mention.hedgeFrom - 1))
                && !mention.unit.joined();
    }

    /** "six were still missing", "three from Kyrgyzstan", "six seriously": some of those counted just before. */
    private boolean isSubject(Mention mention) {
        boolean more = tokens.is(mention.to, "more") || tokens.is(mention.to, "others");
        String next = tokens.lower(more ? mention.to + 1 : mention.to);
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean verb = BEING.contains(next) || FunctionWords.isVerb(next) || next.endsWith("ed") && next.length() > 3;
        boolean whence =
                next.equals("from") || next.endsWith("ly") || next.equals(",") || next.equals(".") || next.equals("in");
        boolean listed = before.equals(",") || before.equals("and") || before.equals("but") || STATING.contains(before);
        return verb || whence && listed;
    }

    /** "bus 66", "Boeing 737": a noun before it that is no measure is what the number is called by. */
    private boolean isNumbered(Mention mention, MeasureLookup.@Nullable Named measure) {
        int before = mention.from - 1;
        String word = tokens.lower(before);
        boolean noun = mention.hedgeFrom == mention.from
                && NounPhrases.startsNoun(tokens, before)
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.endsWith("ly")
                && !word.endsWith("s")
                && ChangeWords.verb(word) == null
                && !SpeechWords.isSaying(word);
        boolean there = tokens.is(before - 1, "in") && FunctionWords.isVerb(tokens.lower(mention.to));
        return noun && !there && (measure == null || measure.to() != mention.from);
    }

    /** A number alone states something where it is none of the few, or what it measures is said. */
    private boolean isStated(Mention mention, MeasureLookup.@Nullable Named measure) {
        boolean noun =
                NounPhrases.startsNoun(tokens, mention.to) || tokens.isHyphen(mention.to) && tokens.touches(mention.to);
        boolean vague =
                mention.isVague() && (measure == null || !measure.entry().whole());
        boolean many = !Passing.isSmall(mention)
                && !tokens.touches(mention.from)
                && !isNumbered(mention, measure)
                && (vague ? noun : !noun);
        boolean stated = STATING.contains(tokens.lower(mention.hedgeFrom - 1)) || mention.direction != null;
        boolean rated = measure != null
                && measure.entry().totals() == MeasureEntry.Totals.RATE
                && mention.hedgeFrom - measure.to() <= (tokens.isHyphen(mention.hedgeFrom - 1) ? 1 : 0)
                && measure.to() <= mention.hedgeFrom
                && mention.isBare();
        boolean done = rated || measure != null && mention.unit.unit().equals("person");
        return many || done || measure != null && measure.to() <= mention.hedgeFrom && stated && !noun;
    }

    /** Whether the measure is one of things that happen, near enough to be what is said of the few that are counted. */
    private boolean happens(Mention mention, MeasureLookup.Named measure) {
        MeasureEntry.Totals totals = measure.entry().totals();
        boolean event = totals == MeasureEntry.Totals.EVENT_TOLL
                || totals == MeasureEntry.Totals.PERIOD_TOTAL
                || totals == MeasureEntry.Totals.RUNNING_TOTAL
                || totals == MeasureEntry.Totals.STOCK && measures.isPeople(mention);
        boolean inside = measure.from() >= mention.unit.from() && measure.to() <= mention.unit.to();
        boolean near = mention.hedgeFrom - measure.to() <= 3 && measure.from() - overAside(mention.end) <= 4;
        boolean fate = measure.from() >= mention.end
                && measure.from() - mention.end <= 2
                && totals != MeasureEntry.Totals.STOCK
                && measure.entry().whole();
        return event && (inside && totals != MeasureEntry.Totals.STOCK || near && (fate || measures.isPeople(mention)));
    }

    /** "Six people, including two children, are missing": behind what is told in between. */
    private int overAside(int end) {
        for (int at = end + 1; tokens.is(end, ",") && at < end + ASIDE; at++) {
            if (tokens.is(at, ",")) {
                return at + 1;
            }
        }
        return end;
    }

    /** How long something lasts, lasted or is ago; "a five-year plan" and "two times" say no such thing. */
    private boolean isLasting(Mention mention) {
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean known = DETERMINERS.contains(before) || before.endsWith("'s");
        boolean elapsed = ELAPSED.contains(tokens.lower(mention.end));
        boolean lasting = LASTING.contains(before);
        boolean of = tokens.is(mention.end, "of") || tokens.is(mention.to, "of");
        return !mention.unit.joined()
                && mention.unit.rate() == null
                && (elapsed
                        || lasting
                        || !known
                                && !PHASES.contains(before)
                                && !isWithinYear(mention)
                                && (of || !isVaguelyShort(mention)));
    }

    /** "nine months of 2025" is a date. */
    private boolean isWithinYear(Mention mention) {
        return tokens.is(mention.end, "of")
                && (tokens.at(mention.end + 1).isNumber() || YEARS.contains(tokens.lower(mention.end + 1)));
    }

    private static boolean isVaguelyShort(Mention mention) {
        return mention.high().compareTo(BigDecimal.ONE) <= 0;
    }
}
