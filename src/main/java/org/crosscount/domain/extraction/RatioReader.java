// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads how many of how many: "one in five", "nine out of ten", "one young man in four", "one over twenty". */
final class RatioReader {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal GREATEST_DENOMINATOR = new BigDecimal(1000);

    private final Tokens tokens;
    private final SpelledNumber spelled;

    RatioReader(Tokens tokens, SpelledNumber spelled) {
        this.tokens = tokens;
        this.spelled = spelled;
    }

    /** The number itself, or a ratio where "in five" or "out of ten" follows. */
    Numeral of(Numeral part) {
        Numeral quotient = quotient(part);
        return quotient == null ? inOrOutOf(part) : quotient;
    }

    /** "one over twenty", with nothing counted behind. */
    private @Nullable Numeral quotient(Numeral part) {
        boolean over =
                tokens.is(part.to(), "over") && part.isWhole() && part.scale().compareTo(BigDecimal.ONE) == 0;
        int from = part.to() + 1;
        BigDecimal digits = over ? tokens.at(from).number() : null;
        Numeral whole = !over ? null : digits == null ? spelled.read(from) : spelled.readFromDigits(from, digits);
        boolean ends = whole != null
                && whole.isWhole()
                && whole.low().signum() > 0
                && !tokens.at(whole.to()).isWord()
                && tokens.at(whole.to()).kind() != Token.Kind.NUMBER;
        return whole == null || !ends
                ? null
                : Numeral.of(
                        part.from(),
                        whole.to(),
                        NumberWords.divide(part.low(), whole.low()),
                        BigDecimal.ONE,
                        Numeral.Shape.FRACTION);
    }

    /** A whole number of so many fifths: "thirty-two fifths". */
    private Numeral fifths(Numeral part) {
        int at = tokens.isHyphen(part.to()) ? part.to() + 1 : part.to();
        Integer denominator = NumberWords.denominator(tokens.lower(at));
        boolean plural = denominator != null
                && tokens.lower(at).endsWith("ths")
                && part.isWhole()
                && (part.shape() == Numeral.Shape.WORDS || denominator >= 1000);
        return plural && denominator != null
                ? Numeral.of(
                        part.from(),
                        at + 1,
                        NumberWords.divide(part.low(), BigDecimal.valueOf(denominator)),
                        BigDecimal.ONE,
                        Numeral.Shape.FRACTION)
                : part;
    }

    /** "one household in five": what is counted stands inside the ratio. */
    private @Nullable Numeral oneIn(Numeral part) {
        int in = tokens.is(part.to() + 2, "in") && NounPhrases.startsNoun(tokens, part.to() + 1)
                ? part.to() + 2
                : part.to() + 1;
        boolean one = part.low().compareTo(BigDecimal.ONE) == 0
                && part.to() == part.from() + 1
                && NounPhrases.startsNoun(tokens, part.to())
                && !NounPhrases.looksPlural(tokens.lower(in - 1))
                && !MeasureUnits.isUnit(tokens, part.to())
                && tokens.is(in, "in");
        if (!one) {
            return null;
        }
        int from = tokens.is(in + 1, "every") ? in + 2 : in + 1;
        BigDecimal digits = tokens.at(from).number();
        Numeral whole = digits == null ? spelled.read(from) : spelled.readFromDigits(from, digits);
        boolean ratio = whole != null
                && whole.isWhole()
                && whole.low().compareTo(BigDecimal.ONE) > 0
                && whole.low().compareTo(GREATEST_DENOMINATOR) <= 0
                && !MeasureUnits.isUnit(tokens, whole.to())
                && (!NounPhrases.startsNoun(tokens, whole.to()) || isVerbBefore(whole.to() + 1));
        return ratio && whole != null
                ? Numeral.of(
                        part.from(),
                        whole.to(),
                        NumberWords.divide(HUNDRED, whole.low()),
                        BigDecimal.ONE,
                        Numeral.Shape.RATIO)
                : null;
    }

    /** "one household in five skips meals": the word before the noun is a verb for all its plural ending. */
    private boolean isVerbBefore(int index) {
        return NounPhrases.looksPlural(tokens.lower(index - 1)) && NounPhrases.startsNoun(tokens, index);
    }

    private Numeral inOrOutOf(Numeral read) {
        Numeral part = fifths(read);
        if (part != read) {
            return part;
        }
        Numeral inside = oneIn(part);
        if (inside != null) {
            return inside;
        }
        boolean in = tokens.is(part.to(), "in");
        boolean outOf = tokens.is(part.to(), "out") && tokens.is(part.to() + 1, "of");
        boolean ofEvery = tokens.is(part.to(), "of") && tokens.is(part.to() + 1, "every");
        in |= ofEvery;
        if (!in && !outOf
                || !part.isWhole()
                || part.shape() == Numeral.Shape.VAGUE
                || part.low().signum() <= 0) {
            return part;
        }
        int from = part.to() + (in ? 1 : 2);
        from += tokens.is(from, "every") ? 1 : 0;
        BigDecimal digits = tokens.at(from).number();
        Numeral whole = digits == null ? spelled.read(from) : spelled.readFromDigits(from, digits);
        if (whole == null || !whole.isWhole() || part.low().compareTo(whole.low()) >= 0) {
            return part;
        }
        boolean year =
                tokens.at(from).isPlainDigits(4) && tokens.at(from).text().length() == 4;
        boolean unit = in && MeasureUnits.isUnit(tokens, whole.to());
        boolean month = tokens.at(whole.to()).isCapital() && Months.of(tokens.lower(whole.to())) != null;
        boolean many = in && part.low().compareTo(BigDecimal.TEN) > 0;
        return year || unit || month || many
                ? part
                : Numeral.of(
                        part.from(),
                        whole.to(),
                        NumberWords.divide(part.low().multiply(HUNDRED), whole.low()),
                        BigDecimal.ONE,
                        Numeral.Shape.RATIO);
    }
}
