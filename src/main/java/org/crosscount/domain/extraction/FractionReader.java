// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of one: "two-thirds", "half a million", "1/16", "2 1/2", "¾". */
final class FractionReader {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal GREATEST_DENOMINATOR = new BigDecimal(1000);
    private static final Set<String> WHOLE_FOLLOWS =
            WordSet.of("of the its their his her our my your all those these that");
    /** Written with a stroke, but dates and phrases. */
    private static final Set<String> SET_PHRASES = Set.of("9/11", "7/7", "24/7", "50/50");

    /** "the second half of the year", "the other half": no part is measured. */
    private static final Set<String> HALVES_OF_TIME = WordSet.of("first second latter last opening closing");

    private static final Set<String> TURNS = Set.of("turn", "revolution", "rotation");
    /** What stands behind the verb, and seldom behind the noun. */
    private static final Set<String> TURNING =
            WordSet.of("to out away up down on off against back the their his her its");

    private final Tokens tokens;
    private final SpelledNumber spelled;

    FractionReader(Tokens tokens, SpelledNumber spelled) {
        this.tokens = tokens;
        this.spelled = spelled;
    }

    @Nullable
    Numeral read(int from) {
        Token first = tokens.at(from);
        if (first.kind() == Token.Kind.FRACTION) {
            return scaled(from, from + 1, NumberWords.vulgar(first));
        }
        return first.isNumber() ? stroke(from) : first.isWord() ? words(from) : null;
    }

    private @Nullable Numeral stroke(int from) {
        BigDecimal whole = tokens.at(from).number();
        int at = from;
        BigDecimal before = BigDecimal.ZERO;
        if (whole != null && whole.scale() <= 0 && isStroke(from + 2) && !isStroke(from + 1)) {
            before = whole;
            at = from + 1;
        }
        boolean hyphened = whole != null
                && whole.scale() <= 0
                && tokens.isHyphen(from + 1)
                && tokens.touches(from + 1)
                && tokens.touches(from + 2)
                && isStroke(from + 3)
                && !isStroke(from - 1);
        if (hyphened && whole != null) {
            before = whole;
            at = from + 2;
        }
        if (at > from && !hyphened && tokens.touches(at)) {
            return null;
        }
        BigDecimal part = strokeAt(at);
        boolean first = before.signum() == 0;
        return part == null || !first && part.compareTo(BigDecimal.ONE) >= 0
                ? null
                : scaled(from, at + 3, before.add(part));
    }

    private @Nullable BigDecimal strokeAt(int at) {
        BigDecimal numerator = tokens.at(at).number();
        BigDecimal denominator = tokens.at(at + 2).number();
        if (numerator == null || denominator == null || !isStroke(at + 1) || isStroke(at + 3) || isStroke(at - 1)) {
            return null;
        }
        boolean evenly = tokens.touches(at + 1) == tokens.touches(at + 2);
        boolean whole = numerator.scale() <= 0 && denominator.scale() <= 0;
        boolean proper = numerator.signum() > 0 && numerator.compareTo(denominator) < 0;
        String shown = tokens.lower(at) + "/" + tokens.lower(at + 2);
        boolean small = denominator.compareTo(GREATEST_DENOMINATOR) <= 0;
        return evenly && whole && proper && small && !SET_PHRASES.contains(shown)
                ? NumberWords.divide(numerator, denominator)
                : null;
    }

    private boolean isStroke(int index) {
        return tokens.is(index, "/") || tokens.is(index, "\u2044");
    }

    private @Nullable Numeral words(int from) {
        if (tokens.is(from, "half") || tokens.is(from, "quarter")) {
            return HALVES_OF_TIME.contains(tokens.lower(from - 1)) ? null : bare(from, from);
        }
        boolean article = tokens.is(from, "a") || tokens.is(from, "one");
        if (article) {
            int at = tokens.isHyphen(from + 1) ? from + 2 : from + 1;
            Numeral compound = compound(from, at);
            return compound == null ? bare(from, at) : compound;
        }
        Numeral many = NumberWords.small(tokens.lower(from)) == null && NumberWords.tens(tokens.lower(from)) == null
                ? null
                : spelled.read(from);
        if (many == null || many.low().signum() == 0) {
            return null;
        }
        int at = tokens.isHyphen(many.to()) ? many.to() + 1 : many.to();
        Integer compound = NumberWords.compoundDenominator(tokens, at);
        int last = compound == null ? at : NumberWords.afterTens(tokens, at);
        Integer denominator = compound == null ? NumberWords.denominator(tokens.lower(at)) : compound;
        boolean plural = tokens.lower(last).endsWith("s") && !tokens.is(last, "quarters");
        boolean quarters = tokens.is(at, "quarters") && many.low().compareTo(new BigDecimal(3)) == 0;
        return denominator == null || !(plural || quarters)
                ? null
                : scaled(from, last + 1, NumberWords.divide(many.low(), BigDecimal.valueOf(denominator)));
    }

    /** "one twenty-fifth"; "a twenty-first" where nothing follows that it could be the order of. */
    private @Nullable Numeral compound(int from, int at) {
        Integer denominator = NumberWords.compoundDenominator(tokens, at);
        int to = NumberWords.afterTens(tokens, at) + 1;
        boolean part = denominator != null
                && !tokens.lower(to - 1).endsWith("s")
                && !tokens.at(to).isWord();
        return part && denominator != null
                ? scaled(from, to, NumberWords.divide(BigDecimal.ONE, BigDecimal.valueOf(denominator)))
                : null;
    }

    /** "half a million", "a quarter of the", "one third", "one-fifth of". */
    private @Nullable Numeral bare(int from, int at) {
        Integer denominator = NumberWords.denominator(tokens.lower(at));
        if (denominator == null
                || tokens.lower(at).endsWith("s")
                || tokens.lower(at).equals("halves")) {
            return null;
        }
        BigDecimal part = NumberWords.divide(BigDecimal.ONE, BigDecimal.valueOf(denominator));
        int next = at + 1;
        Numeral scaled = scaled(from, next, part);
        if (scaled.to() > next) {
            return scaled;
        }
        boolean ends = !tokens.at(next).isWord() && !tokens.isHyphen(next);
        boolean counted = tokens.is(from, "one") && (at > from + 1 || !NounPhrases.startsNoun(tokens, next));
        boolean hedged =
                from == at && (tokens.is(from - 1, "than") || tokens.is(from - 1, "by")) && tokens.is(at, "half");
        boolean share = WHOLE_FOLLOWS.contains(tokens.lower(next)) && !(from == at && tokens.is(at, "quarter"));
        boolean unit = from < at && denominator == 2 || tokens.is(from, "one") && tokens.isHyphen(from + 1);
        boolean alone = ends && from < at;
        boolean compared = from < at
                && ChangeWords.comparative(tokens.lower(next)) != null
                && (tokens.is(next + 1, "than") || NounPhrases.isDeterminer(tokens.lower(next + 1)));
        boolean ofUnit = (tokens.is(next, "a") || tokens.is(next, "an"))
                && (MeasureUnits.isUnit(tokens, next + 1)
                        || AmountReader.isPercent(tokens.lower(next + 1))
                        || tokens.is(next + 1, "per") && tokens.is(next + 2, "cent"));
        boolean closed = !NounPhrases.startsNoun(tokens, next) || tokens.is(next, "last") || tokens.is(next, "year");
        boolean changed = from < at && isChangedBy(from) && closed;
        return share
                        || changed
                        || alone
                        || compared
                        || counted
                        || hedged
                        || ofUnit
                        || isTurn(from, at)
                        || unit && MeasureUnits.isUnit(tokens, next)
                ? scaled
                : null;
    }

    /** "a half turn", "one quarter-turn", "a half rotation"; not "a quarter turn to gas". */
    private boolean isTurn(int from, int part) {
        boolean some = from < part && (tokens.is(part, "half") || tokens.is(part, "quarter"));
        int turn = tokens.isHyphen(part + 1) ? part + 2 : part + 1;
        boolean verb = tokens.is(turn, "turn") && TURNING.contains(tokens.lower(turn + 1));
        return some && TURNS.contains(tokens.lower(turn)) && !verb;
    }

    /** "grew by a third on Sunday", "down by more than a tenth to": no third thing. */
    private boolean isChangedBy(int from) {
        Hedges.Hedge hedge = Hedges.before(tokens, from, false);
        int by = (hedge == null ? from : hedge.from()) - 1;
        return tokens.is(by, "by")
                && (ChangeWords.verb(tokens.lower(by - 1)) != null || ChangeWords.verb(tokens.lower(by - 2)) != null);
    }

    /** The part, times a scale word: "half a million", "three quarters of a billion", "a quarter million". */
    private Numeral scaled(int from, int to, BigDecimal part) {
        int at = tokens.is(to, "of") && tokens.is(to + 1, "a") ? to + 2 : tokens.is(to, "a") ? to + 1 : to;
        at += at == to && tokens.isHyphen(to) ? 1 : 0;
        BigDecimal scale = NumberWords.scale(tokens.lower(at));
        boolean plural = tokens.lower(at).endsWith("s");
        return scale == null || plural || scale.compareTo(HUNDRED) == 0
                ? Numeral.of(from, to, part, BigDecimal.ONE, Numeral.Shape.FRACTION)
                : Numeral.of(from, at + 1, part.multiply(scale), scale, Numeral.Shape.WORDS);
    }
}
