// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Tells sentences that mean the time of the one before: "in the same time", "the rate then was 4%", "at the time". */
final class TimesAgain {
    private static final Set<String> BEING_THEN = WordSet.of("was were stood had numbered");
    private static final int REACH = 60;
    private static final int BEFORE = 4;

    private final Tokens tokens;
    private final Clauses clauses;

    TimesAgain(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** "in the same time": the one before is meant. */
    boolean isSame(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + REACH); at++) {
            boolean same = tokens.is(at, "same") && (tokens.is(at + 1, "time") || tokens.is(at + 1, "period"));
            if (same && tokens.is(at - 1, "the") && !tokens.at(at + 2).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** "the rate then was 4%", "at the time 40 were": when the sentence before told of. */
    boolean isThen(int from, int to, Sentence sentence) {
        for (int at = Math.max(sentence.from(), from - BEFORE - 1); at < Math.min(sentence.to(), to + BEFORE); at++) {
            boolean being = BEING_THEN.contains(tokens.lower(at - 1)) || BEING_THEN.contains(tokens.lower(at + 1));
            boolean time = tokens.is(at, "time") && tokens.is(at - 1, "the") && tokens.is(at - 2, "at");
            if (tokens.is(at, "then") && being || time && !tokens.is(at + 1, "of")) {
                return clauses.ends(Math.min(at, from), Math.max(at, from)) == 0;
            }
        }
        return false;
    }
}
