// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells telephone numbers, dates in figures and results of games, which are numbers joined by hyphens or strokes. */
final class NumberChains {
    private static final Set<String> GAMES = WordSet.of("beat won win lost defeated drew led trailed edged");

    private final Tokens tokens;

    NumberChains(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Three numbers and more in a chain, or two with a leading plus. */
    Identifiers.@Nullable Named phone(int index) {
        boolean area = tokens.is(index - 1, "(")
                && tokens.is(index + 1, ")")
                && tokens.at(index).isPlainDigits(5);
        if (area
                && tokens.at(index + 2).isNumber()
                && tokens.isHyphen(index + 3)
                && tokens.at(index + 4).isNumber()) {
            return new Identifiers.Named(index, index + 5, Why.PHONE);
        }
        int groups = 1;
        int at = index + 1;
        while ((tokens.isHyphen(at) || tokens.is(at, "/"))
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).isNumber()) {
            groups++;
            at += 2;
        }
        boolean plus = tokens.is(index - 1, "+") && tokens.touches(index);
        boolean dated = tokens.is(index + 1, "/");
        if (groups < 3
                && !(plus
                        && tokens.at(index).isPlainDigits(3)
                        && tokens.at(index + 1).isNumber())) {
            return null;
        }
        return new Identifiers.Named(plus ? index - 1 : index, at, dated ? Why.DATE : Why.PHONE);
    }

    /** The result of a game; {@code countsBehind} tells whether the pair is followed by what it counts. */
    Identifiers.@Nullable Named score(int index, boolean countsBehind) {
        boolean pair = tokens.isHyphen(index + 1)
                && tokens.touches(index + 1)
                && tokens.touches(index + 2)
                && tokens.at(index).isPlainDigits(3)
                && tokens.at(index + 2).isPlainDigits(3);
        if (!pair || tokens.touches(index + 3) && tokens.at(index + 3).kind() != Token.Kind.SIGN) {
            return null;
        }
        BigDecimal one = tokens.at(index).number();
        BigDecimal two = tokens.at(index + 2).number();
        boolean low = one != null && two != null && one.max(two).compareTo(BigDecimal.TEN) < 0;
        boolean falling = one != null && two != null && one.compareTo(two) >= 0;
        boolean counted = countsBehind
                || tokens.isHyphen(index + 3)
                || NounPhrases.startsNoun(tokens, index + 3) && low && !falling && !isGame(index);
        boolean led = tokens.is(index - 1, "between")
                || tokens.is(index - 1, "from")
                || tokens.at(index - 1).kind() == Token.Kind.SIGN
                        && !tokens.is(index - 1, "(")
                        && !tokens.is(index - 1, ",");
        return (!counted || isGame(index)) && !led && (falling || low)
                ? new Identifiers.Named(index, index + 3, Why.SCORE)
                : null;
    }

    /** Whether a word of winning or losing stands just before. */
    boolean isGame(int index) {
        for (int at = index - 4; at < index; at++) {
            if (GAMES.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
