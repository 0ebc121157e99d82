// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the numbers of lists and the counters of pages: "3. …", "2) …", "[4]", "41 shares". */
final class ListNumbers {
    private static final Set<String> COUNTERS =
            Set.of("shares", "likes", "comments", "retweets", "views", "share", "comment", "reposts");
    private static final int BRACKETED = 40;

    private final Tokens tokens;

    ListNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that only counts entries, or how often a page was shared; null for others. */
    Identifiers.@Nullable Named at(int index) {
        boolean start = index == 0 || tokens.at(index - 1).kind() == Token.Kind.BREAK;
        boolean few = tokens.at(index).isPlainDigits(2);
        boolean bracketed = tokens.is(index - 1, "[")
                && tokens.is(index + 1, "]")
                && tokens.at(index).isPlainDigits(3);
        boolean point = tokens.is(index + 1, ".") || tokens.is(index + 1, ")");
        boolean numbers = start
                && few
                && point
                && tokens.touches(index + 1)
                && tokens.at(index + 2).isWord();
        boolean lettered = few && tokens.is(index + 1, ")") && !isBracketOpen(index);
        if (lettered) {
            return new Identifiers.Named(index, index + 1, Why.LIST_NUMBER);
        }
        Identifiers.Named counter = counter(index, start);
        if (counter != null) {
            return counter;
        }
        return bracketed || numbers ? new Identifiers.Named(index, index + 1, Why.LIST_NUMBER) : null;
    }

    /** Whether a bracket that opens stands shortly before, with none that closes. */
    private boolean isBracketOpen(int index) {
        for (int at = index - 1; at >= 0 && at >= index - BRACKETED; at--) {
            if (tokens.is(at, "(") || tokens.is(at, ")") || tokens.at(at).kind() == Token.Kind.BREAK) {
                return tokens.is(at, "(");
            }
        }
        return index > BRACKETED;
    }

    /** "41 shares" on a line of its own, "14K likes, 310 retweets" apart from any sentence. */
    private Identifiers.@Nullable Named counter(int index, boolean start) {
        boolean scaled = tokens.touches(index + 1)
                && NumberWords.gluedScale(tokens.at(index + 1).text()) != null;
        int word = scaled ? index + 2 : index + 1;
        boolean ends = tokens.at(word + 1).kind() == Token.Kind.BREAK || tokens.is(word + 1, ",");
        boolean apart = start || tokens.is(index - 1, ",") || tokens.is(index - 1, ".") || tokens.is(index - 1, "|");
        return COUNTERS.contains(tokens.lower(word)) && ends && apart
                ? new Identifiers.Named(index, word, Why.SHARE_COUNT)
                : null;
    }
}
