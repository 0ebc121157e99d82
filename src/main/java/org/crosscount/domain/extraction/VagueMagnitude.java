// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads magnitudes in words as intervals: "dozens" is 24 to 99, "hundreds" 200 to 999, "tens of millions" 20,000,000 to
 * 99,999,999. Spun texts, whose synonyms a machine put in, say "a whole bunch of 1000's" for hundreds of thousands.
 */
final class VagueMagnitude {
    private record Span(int low, int next) {}

    private static final Map<String, Span> SMALL = Map.of(
            "tens", new Span(20, 100),
            "dozens", new Span(24, 100),
            "scores", new Span(40, 100),
            "hundreds", new Span(200, 1000));

    private static final Map<String, String> PLURALS = Map.of(
            "thousands",
            "1000",
            "millions",
            "1000000",
            "billions",
            "1000000000",
            "trillions",
            "1000000000000",
            "lakhs",
            "100000",
            "crores",
            "10000000");

    private static final Phrases<Span> SPUN = new Phrases<Span>()
            .add(new Span(200, 1000), "a whole bunch of | a whole lot of | whole bunch of | whole lot of");

    private static final Phrases<Boolean> FEW = new Phrases<Boolean>()
            .add(
                    true,
                    "several | a few | few | many | a couple | a couple of | some few | a good few | untold | countless | multiple");

    private static final Phrases<Boolean> EVEN = new Phrases<Boolean>()
            .add(
                    true,
                    ", if not | if not | or even | , or even | or | and possibly | , possibly | or perhaps | , perhaps even | and perhaps | , and possibly");

    private static final int LEAST_FIGURES = 4;
    private static final int MOST_FIGURES = 10;
    private static final BigDecimal TWO = new BigDecimal(2);

    private final Tokens tokens;

    VagueMagnitude(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The magnitude that begins at the token: "dozens", "thousands upon thousands", "hundreds, if not thousands,". */
    @Nullable
    Numeral read(int from) {
        Numeral first = single(from);
        if (first == null) {
            return null;
        }
        int to = first.to();
        boolean again = (tokens.is(to, "upon") || tokens.is(to, "and")) && tokens.is(to + 1, tokens.lower(to - 1));
        if (again) {
            return new Numeral(from, to + 2, first.low(), first.high(), BigDecimal.ONE, Numeral.Shape.VAGUE);
        }
        Phrases.Found<Boolean> even = EVEN.at(tokens, to);
        Numeral second = even == null ? null : single(even.to());
        if (second == null || even == null || second.high().compareTo(first.high()) <= 0) {
            return first;
        }
        int end = tokens.is(to, ",") && tokens.is(second.to(), ",") ? second.to() + 1 : second.to();
        return new Numeral(from, end, first.low(), second.high(), BigDecimal.ONE, Numeral.Shape.VAGUE);
    }

    private @Nullable Numeral single(int from) {
        Numeral few = few(from);
        few = few == null ? figures(from) : few;
        if (few != null) {
            return few;
        }
        Phrases.Found<Span> spun = SPUN.at(tokens, from);
        if (spun != null) {
            Numeral plural = plural(spun.to());
            return plural == null ? null : times(spun.meaning(), plural, from);
        }
        Span small = SMALL.get(tokens.lower(from));
        if (small == null) {
            return plural(from);
        }
        boolean chained = tokens.is(from + 1, "of");
        Numeral plural = chained ? plural(from + 2) : null;
        if (plural != null) {
            return times(small, plural, from);
        }
        boolean scores = tokens.is(from, "scores") && !chained && !isScoresOfPeople(from + 1);
        boolean partitive = !tokens.is(from, "tens") || chained || NounPhrases.startsNoun(tokens, from + 1);
        boolean other = scores || !partitive || tokens.is(from - 1, "the") && tokens.is(from, "tens");
        return other
                ? null
                : magnitude(from, from + 1, BigDecimal.valueOf(small.low()), BigDecimal.valueOf(small.next()));
    }

    /** "scores are missing", "scores more", "scores injured": no results of games. */
    private boolean isScoresOfPeople(int next) {
        boolean being = tokens.is(next, "are") || tokens.is(next, "were") || tokens.is(next, "have");
        int at = being ? next + 1 : next;
        at += being && (tokens.is(at, "been") || tokens.is(at, "still") || tokens.is(at, "feared")) ? 1 : 0;
        return NounPhrases.isState(tokens.lower(at)) || tokens.is(next, "more") || tokens.is(next, "others");
    }

    /** "a six-figure sum": between a hundred thousand and a million. */
    private @Nullable Numeral figures(int from) {
        Integer many = NumberWords.small(tokens.lower(from));
        BigDecimal digits = tokens.at(from).number();
        int count = many != null ? many : digits != null && digits.precision() == 1 ? digits.intValue() : 0;
        boolean said = tokens.isHyphen(from + 1) && (tokens.is(from + 2, "figure") || tokens.is(from + 2, "figures"));
        BigDecimal low = BigDecimal.ONE.scaleByPowerOfTen(count - 1);
        return said && count >= LEAST_FIGURES && count <= MOST_FIGURES
                ? magnitude(from, from + 3, low, low.multiply(BigDecimal.TEN))
                : null;
    }

    /** "several hundred", "a few thousand", "a couple of dozen". */
    private @Nullable Numeral few(int from) {
        Phrases.Found<Boolean> found = FEW.at(tokens, from);
        if (found == null) {
            return null;
        }
        String word = tokens.lower(found.to());
        Span plural = SMALL.get(word);
        if (tokens.is(from, "many") && (plural != null || PLURALS.containsKey(word))) {
            return null;
        }
        if (plural != null || PLURALS.containsKey(word)) {
            Numeral rest = read(found.to());
            return rest == null ? null : rest.from(from);
        }
        BigDecimal scale = NumberWords.scale(word);
        if (scale == null) {
            return null;
        }
        Span exact = NumberWords.isDozen(word) ? SMALL.get("dozens") : null;
        if (exact != null) {
            return magnitude(from, found.to() + 1, BigDecimal.valueOf(exact.low()), BigDecimal.valueOf(exact.next()));
        }
        BigDecimal more = NumberWords.scale(tokens.lower(found.to() + 1));
        int to = more == null ? found.to() + 1 : found.to() + 2;
        BigDecimal unit = more == null ? scale : scale.multiply(more);
        return magnitude(from, to, unit.multiply(TWO), unit.multiply(BigDecimal.TEN));
    }

    /** "thousands", "1000's", "1,000s". */
    private @Nullable Numeral plural(int from) {
        return plural(from, true);
    }

    private @Nullable Numeral plural(int from, boolean mayChain) {
        String scale = PLURALS.get(tokens.lower(from));
        int to = from + 1;
        BigDecimal unit = scale == null ? null : new BigDecimal(scale);
        if (scale == null) {
            to = pluralSign(from);
            BigDecimal digits = tokens.at(from).number();
            boolean power = digits != null
                    && digits.signum() > 0
                    && digits.stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE);
            unit = to > 0 && power && digits != null && digits.compareTo(BigDecimal.TEN) >= 0 ? digits : null;
        }
        if (unit == null) {
            return null;
        }
        boolean chained = mayChain
                && tokens.is(to, "of")
                && (PLURALS.containsKey(tokens.lower(to + 1)) || pluralSign(to + 1) > 0);
        Numeral more = chained ? plural(to + 1, false) : null;
        return more == null
                ? magnitude(from, to, unit.multiply(TWO), unit.multiply(BigDecimal.TEN))
                : magnitude(
                        from,
                        more.to(),
                        unit.multiply(more.low()),
                        unit.multiply(more.low()).multiply(new BigDecimal(5)));
    }

    /** The token after "1000's" or "1000s"; 0 where that is not what stands here. */
    private int pluralSign(int from) {
        if (!tokens.at(from).isNumber() || !tokens.touches(from + 1)) {
            return 0;
        }
        if (tokens.is(from + 1, "s")) {
            return from + 2;
        }
        boolean apostrophe = tokens.is(from + 1, "'") || tokens.is(from + 1, "\u2019");
        return apostrophe && tokens.touches(from + 2) && tokens.is(from + 2, "s") ? from + 3 : 0;
    }

    private static Numeral times(Span many, Numeral plural, int from) {
        BigDecimal unit = NumberWords.divide(plural.low(), TWO);
        return magnitude(
                from,
                plural.to(),
                unit.multiply(BigDecimal.valueOf(many.low())),
                unit.multiply(BigDecimal.valueOf(many.next())));
    }

    /** From the low end to one below the next magnitude. */
    private static Numeral magnitude(int from, int to, BigDecimal low, BigDecimal next) {
        return new Numeral(from, to, low, next.subtract(BigDecimal.ONE), BigDecimal.ONE, Numeral.Shape.VAGUE);
    }
}
