// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Tells dates that say when something was said or printed, and not when it happened. */
final class SpeechDates {
    /** In the passive these are done when the date says: "9 cases were reported on Monday". */
    private static final Set<String> DEEDS = WordSet.of("told reported confirmed declared");

    private static final Set<String> ADVERBS = WordSet.of("also first newly officially already only");
    private static final Set<String> FREEING = Set.of("released", "seen", "signed");
    private static final Set<String> ON = WordSet.of("on late early in a statement reporters");
    private static final int TELLING = 9;
    private static final int PAST = 3;
    private static final Set<String> SHOWING = WordSet.of("showed shows show suggested indicated");
    private static final Set<String> PASSIVES = WordSet.of("were was been are is being");
    private static final int SPOKEN = 5;
    private static final int CLAUSE = 14;

    private final Tokens tokens;

    SpeechDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "said on Tuesday", "the ministry on Tuesday said", "released on Tuesday": the day of the words, not of the deed. */
    boolean are(Dated date) {
        String next = tokens.lower(date.to());
        boolean before = SHOWING.contains(next)
                || SpeechWords.isSaying(next)
                || SpeechWords.isPutting(tokens, date.to(), date.to() + CLAUSE);
        int at = date.from() - 1;
        while (at > date.from() - SPOKEN && ON.contains(tokens.lower(at))) {
            at--;
        }
        return before
                || isToldThat(date)
                || isTold(date.from() - 1)
                || SHOWING.contains(tokens.lower(at))
                || SpeechWords.isSaying(tokens.lower(at)) && !isToldTo(at)
                || DateRoles.isIssued(tokens.lower(at)) && !isFreed(at);
    }

    /** "40 people were released on Tuesday": no paper, and so the day of the deed. */
    private boolean isFreed(int at) {
        int noun = PASSIVES.contains(tokens.lower(at - 1)) ? at - 2 : at - 1;
        return FREEING.contains(tokens.lower(at)) && !SpeechWords.isPaper(tokens.lower(noun));
    }

    /** "workers were told in August", "were reported in May": the day of the deed. */
    private boolean isToldTo(int at) {
        int before = ADVERBS.contains(tokens.lower(at - 1)) ? at - 2 : at - 1;
        return DEEDS.contains(tokens.lower(at)) && PASSIVES.contains(tokens.lower(before));
    }

    /** "let the senate know on Monday that nine had", and not "the attack on Monday that killed nine". */
    private boolean isToldThat(Dated date) {
        String next = tokens.lower(date.to() + 1);
        boolean relative = FunctionWords.isVerb(next)
                || FunctionWords.opensClause(next)
                || next.length() > PAST && next.endsWith("ed");
        return tokens.is(date.to(), "that") && tokens.is(date.from() - 1, "on") && !relative;
    }

    /** "told the BBC on Sunday", "said in Juba on Sunday": only whom it was told and where stands between. */
    private boolean isTold(int from) {
        for (int at = from; at > from - TELLING; at--) {
            String word = tokens.lower(at);
            if (word.equals("told") || word.equals("said")) {
                return !PASSIVES.contains(tokens.lower(at - 1));
            }
            boolean between = tokens.at(at).isWord() && !FunctionWords.opensClause(word);
            between &= !FunctionWords.isVerb(word) || DateRoles.isMade(word);
            between &= !word.endsWith("ed")
                    || DateRoles.isMade(word)
                    || tokens.at(at).isCapital();
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
