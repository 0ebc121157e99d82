// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, in whatever way it is written: the longest reading wins. */
final class NumeralReader {
    private final Tokens tokens;
    private final SpelledNumber spelled;
    private final FractionReader fractions;
    private final RatioReader ratios;
    private final VagueMagnitude vague;

    NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.spelled = new SpelledNumber(tokens);
        this.fractions = new FractionReader(tokens, spelled);
        this.ratios = new RatioReader(tokens, spelled);
        this.vague = new VagueMagnitude(tokens);
    }

    /**
     * The number that begins at the token.
     *
     * @param money whether a currency stands before it, so that "$5 m" is five million
     */
    @Nullable
    Numeral read(int from, boolean money) {
        Token first = tokens.at(from);
        if (first.kind() == Token.Kind.BREAK || first.kind() == Token.Kind.ADDRESS) {
            return null;
        }
        Numeral found = vague.read(from);
        found = found == null ? fractions.read(from) : found;
        found = found == null && first.isNumber() ? digits(from, money) : found;
        found = found == null && first.isWord() ? spelled.read(from) : found;
        return found == null ? null : ratios.of(found);
    }

    private @Nullable Numeral digits(int from, boolean money) {
        BigDecimal value = tokens.at(from).number();
        if (value == null) {
            return null;
        }
        int to = from + 1;
        BigDecimal glued = gluedScale(to, money);
        if (glued != null) {
            return Numeral.of(from, to + 1, value.multiply(glued), glued, Numeral.Shape.DIGITS);
        }
        Numeral number = spelled.readFromDigits(from, value);
        boolean shortScale = number.to() == to && !tokens.touches(to) && (money || isLoneScale(to));
        BigDecimal loose = shortScale ? NumberWords.gluedScale(tokens.at(to).text()) : null;
        return loose == null || tokens.is(to, "t")
                ? number
                : Numeral.of(from, to + 1, value.multiply(loose), loose, Numeral.Shape.DIGITS);
    }

    /** "2.3 k", "4.5 M": a letter that is no unit of its own, with nothing counted behind. */
    private boolean isLoneScale(int index) {
        boolean letter =
                tokens.at(index).text().equals("k") || tokens.at(index).text().equals("M");
        return letter && !tokens.at(index + 1).isWord() && !tokens.isHyphen(index + 1);
    }

    private @Nullable BigDecimal gluedScale(int index, boolean money) {
        if (!tokens.touches(index) || !tokens.at(index).isWord()) {
            return null;
        }
        String letters = tokens.at(index).text();
        BigDecimal scale = NumberWords.gluedScale(letters);
        return scale != null && (money || letters.length() > 1 || isScaleLetter(letters, index)) ? scale : null;
    }

    /** Without a currency "m" and "t" may be metres and tonnes, "M" and "T" seldom are. */
    private boolean isScaleLetter(String letter, int index) {
        return switch (letter) {
            case "k", "K", "M", "B", "b" -> true;
            case "m" -> countsThings(index + 1);
            default -> false;
        };
    }

    /** "12m of its clients", "1.8m refugees", "12m-strong"; but "100m race", "48m.", "5m of cable". */
    private boolean countsThings(int next) {
        Token token = tokens.at(next);
        if (token.lower().equals("of")) {
            return NounPhrases.isDeterminer(tokens.lower(next + 1));
        }
        if (token.lower().endsWith("ed") && token.lower().length() > 4) {
            return true;
        }
        boolean after = token.isWord() && !FunctionWords.endsNounPhrase(token.lower());
        return after && (NounPhrases.looksPlural(token.lower()) || NounPhrases.looksPlural(tokens.lower(next + 1)));
    }
}
