// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Finds speakers who are told only by what they know: "two people familiar with the matter", "three officials briefed on it". */
final class Insiders {
    private static final Set<String> PEOPLE = WordSet.of("people sources officials persons diplomats executives");
    private static final Set<String> KNOWING = Set.of("familiar", "briefed", "acquainted");
    private static final int REACH = 30;
    private static final int AHEAD = 10;

    private final Tokens tokens;

    Insiders(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "two people familiar with the repairs": where their words begin; negative for others. */
    int before(int end, Sentence sentence) {
        for (int at = end - 2; at > sentence.from() && at > end - REACH; at--) {
            boolean with = tokens.is(at, "familiar") && tokens.is(at + 1, "with")
                    || tokens.is(at, "briefed") && tokens.is(at + 1, "on");
            if (with) {
                boolean counted = NumberWords.small(tokens.lower(at - 2)) != null;
                return tokens.at(at - 1).isWord() ? counted ? at - 2 : at - 1 : -1;
            }
            if (!tokens.at(at).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    /** "according to two people familiar with the matter": the end of the words for them; -1 for others. */
    int after(int from, Sentence sentence) {
        boolean people = PEOPLE.contains(tokens.lower(from + 1));
        boolean with = people && KNOWING.contains(tokens.lower(from + 2)) && tokens.is(from + 3, "with");
        int to = from + 4;
        while (with && to < sentence.to() && to < from + AHEAD && tokens.at(to).isWord() && !tokens.is(to, "who")) {
            to++;
        }
        return with ? to : people && !tokens.at(from + 2).isWord() ? from + 2 : -1;
    }
}
