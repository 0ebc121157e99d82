// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads papers that say how much they looked at: "a survey of 1,200 growers in Nueva Ecija by the group Bukid Watch". */
final class SizedPapers {
    private static final int LONGEST = 18;
    private static final Set<String> PAPERS =
            WordSet.of("survey study poll analysis review audit census sample assessment examination");
    private static final Set<String> MAKING = Set.of("by", "from");

    private final Tokens tokens;
    private final SpeakerPhrases phrases;

    SizedPapers(Tokens tokens, SpeakerPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /**
     * A paper with its size.
     *
     * @param to the token after its own word
     * @param name who made it, else what it is
     */
    record Paper(int to, String name) {}

    /** The paper whose phrase ends before the token. */
    @Nullable
    Paper before(int end, int floor) {
        for (int at = end - 1; at >= Math.max(floor, end - LONGEST); at--) {
            if (PAPERS.contains(tokens.lower(at))) {
                return of(at, end);
            }
            boolean stop = FunctionWords.isVerb(tokens.lower(at)) || tokens.is(at, ",");
            if (stop) {
                return null;
            }
        }
        return null;
    }

    /** The paper that begins at the token. */
    @Nullable
    Paper at(int from, int limit) {
        for (int at = from; at < Math.min(limit, from + LONGEST / 3); at++) {
            if (PAPERS.contains(tokens.lower(at))) {
                return of(at, limit);
            }
            if (!tokens.at(at).isWord() || tokens.is(at, "of")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Paper of(int paper, int limit) {
        boolean sized = tokens.is(paper + 1, "of") && isFigureNear(paper + 2);
        if (!sized) {
            return null;
        }
        for (int at = paper + 2; at < Math.min(limit, paper + LONGEST); at++) {
            if (tokens.is(at, ",")) {
                break;
            }
            if (MAKING.contains(tokens.lower(at))) {
                SpeakerPhrases.Speaker maker = phrases.after(at + 1, limit);
                boolean speaks = maker.isNamed()
                        && (phrases.speaks(at + 1, maker.to()) || phrases.hasCapital(at + 1, maker.to()));
                if (speaks) {
                    return new Paper(paper + 1, maker.name());
                }
            }
        }
        return new Paper(paper + 1, tokens.words(paper, paper + 1));
    }

    private boolean isFigureNear(int from) {
        for (int at = from; at < from + 3; at++) {
            if (tokens.at(at).isNumber() || NumberWords.small(tokens.lower(at)) != null) {
                return true;
            }
        }
        return false;
    }
}
