// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Finds the date that another is told from: "a month earlier" than what. */
final class DateAnchors {
    private static final int REACH = 80;
    private static final int BREAKS = 2;
    private static final int SINCE = 12;
    private static final int RECORD = 6;

    private final Tokens tokens;
    private final DateRoles roles;

    DateAnchors(Tokens tokens) {
        this.tokens = tokens;
        this.roles = new DateRoles(tokens);
    }

    /** The nearest of its own sentence, else the last one before; {@code same}: it is told from the time itself. */
    @Nullable
    Period anchor(int from, List<Dated> before, boolean same) {
        int start = sentenceStart(from);
        int floor = floor(from);
        Dated other = null;
        for (int i = before.size() - 1; i >= 0 && before.get(i).from() >= floor; i--) {
            Dated date = before.get(i);
            boolean since = !same && isSince(date.from(), start);
            boolean plain = !since
                    && date.why() == Why.DATE
                    && date.period().isPresent()
                    && !roles.isOfSpeech(date)
                    && !roles.isCompared(date)
                    && !roles.isFormer(date);
            boolean own = plain && date.from() >= start && !date.isBeside();
            if (own) {
                return date.period().orElse(null);
            }
            other = plain && other == null && date.from() < start ? date : other;
        }
        return other == null ? null : other.period().orElse(null);
    }

    /** Whether "since" governs the date, as far as a comma. */
    private boolean isSince(int date, int start) {
        boolean own = date >= start;
        for (int at = date - 1; at >= date - SINCE && !tokens.is(at, ","); at--) {
            if (tokens.is(at, "since")) {
                return at == date - 1 || own || isRecord(at);
            }
        }
        return false;
    }

    /** "the lowest since": of no stretch that is spoken of. */
    private boolean isRecord(int since) {
        for (int at = since - 1; at > since - RECORD; at--) {
            if (Superlatives.is(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private int sentenceStart(int from) {
        int at = from;
        while (at > 0
                && at > from - REACH
                && tokens.at(at - 1).kind() != Token.Kind.BREAK
                && !(tokens.is(at - 1, ".")
                        && !tokens.touches(at)
                        && tokens.at(at).isCapital())) {
            at--;
        }
        return at;
    }

    private int floor(int from) {
        int at = from;
        int breaks = 0;
        while (at > 0 && at > from - REACH && breaks < BREAKS) {
            at--;
            boolean line = tokens.at(at).kind() == Token.Kind.BREAK;
            breaks += line && tokens.at(at - 1).kind() != Token.Kind.BREAK ? 1 : 0;
        }
        return at;
    }
}
