// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Map;
import org.crosscount.domain.claim.Direction;
import org.jspecify.annotations.Nullable;

/** Reads changes that one word tells: "doubled" is up 100 %, "halved" down 50 %, "fivefold" up 400 %. */
final class WordChanges {
    private static final Map<String, Integer> UP = Map.of(
            "doubled",
            100,
            "doubling",
            100,
            "tripled",
            200,
            "tripling",
            200,
            "trebled",
            200,
            "quadrupled",
            300,
            "quadrupling",
            300,
            "quintupled",
            400);
    private static final Map<String, Integer> DOWN = Map.of("halved", 50, "halving", 50);

    private static final int COMPARISON = 6;

    private final Tokens tokens;

    WordChanges(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Mention read(int at, int floor) {
        String word = tokens.lower(at);
        Integer down = DOWN.get(word);
        Integer up = down == null ? up(word) : null;
        up = down == null && up == null ? times(at) : up;
        Integer percent = down == null ? up : down;
        if (percent == null) {
            return null;
        }
        int to = tokens.at(at).isNumber() ? (tokens.isHyphen(at + 1) ? at + 3 : at + 2) : at + 1;
        Numeral numeral = Numeral.of(at, to, BigDecimal.valueOf(percent), BigDecimal.ONE, Numeral.Shape.WORDS);
        Mention mention =
                new Mention(new Amount(at, to, numeral, null, null, true, '\0'), null, at, to, UnitPhrase.none(to));
        Hedges.Hedge hedge = Hedges.before(tokens, at, false);
        if (hedge != null && hedge.from() >= floor) {
            mention.bound = hedge.bound();
            mention.hedgeFrom = hedge.from();
        }
        mention.change = true;
        mention.direction = down == null ? Direction.UP : Direction.DOWN;
        return mention;
    }

    /** "12-fold", "twice as many". */
    private @Nullable Integer times(int at) {
        boolean twice = tokens.is(at, "twice")
                && tokens.is(at + 1, "as")
                && (tokens.is(at + 2, "many") || tokens.is(at + 2, "much") || tokens.is(at + 2, "high"))
                && isComparedWith(at + 3);
        int fold = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
        boolean digits = tokens.at(at).isPlainDigits(3) && tokens.touches(at + 1) && tokens.is(fold, "fold");
        int many = digits ? Integer.parseInt(tokens.at(at).text()) : 0;
        return twice ? Integer.valueOf(100) : many > 1 ? Integer.valueOf((many - 1) * 100) : null;
    }

    /** The second "as" of "twice as many as", not far behind. */
    private boolean isComparedWith(int index) {
        for (int at = index; at < index + COMPARISON; at++) {
            if (tokens.is(at, "as")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Integer up(String word) {
        Integer known = UP.get(word);
        if (known != null || !word.endsWith("fold")) {
            return known;
        }
        Integer times = word.equals("twofold")
                ? Integer.valueOf(2)
                : word.equals("threefold")
                        ? Integer.valueOf(3)
                        : NumberWords.small(word.substring(0, word.length() - 4));
        return times == null || times < 2 ? null : (times - 1) * 100;
    }
}
