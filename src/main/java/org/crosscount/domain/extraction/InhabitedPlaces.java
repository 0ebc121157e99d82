// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** What has people who live in it, other than a hall that is full of them. */
final class InhabitedPlaces {
    private static final Set<String> KINDS = WordSet.of(
            "country nation camp city town village state province region district island municipality county community",
            "settlement suburb neighbourhood neighborhood emirate territory republic capital hamlet kingdom archipelago",
            "commune township parish metropolis megacity enclave principality port conurbation continent locality");

    private static final Set<String> NOT_NAMES = WordSet.of("there we they he she i you who");
    private static final Set<String> IN = WordSet.of("in inside at on aboard");

    private InhabitedPlaces() {}

    /** Whether the word names a sort of such places. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** "We had 300 people": no place has them. */
    static boolean isMerelyHad(Tokens tokens, int verb) {
        Token subject = tokens.at(verb - 1);
        boolean place = subject.isCapital() && !NOT_NAMES.contains(subject.lower())
                || subject.lower().equals("it")
                || isKind(subject.lower());
        return !place;
    }

    /** "300 people in the hall": where nobody lives. */
    static boolean isRoom(Tokens tokens, int in) {
        String noun = tokens.lower(in + 2);
        return IN.contains(tokens.lower(in))
                && FunctionWords.isArticle(tokens.lower(in + 1))
                && tokens.at(in + 2).isWord()
                && !tokens.at(in + 2).isCapital()
                && !isKind(noun)
                && !isKind(tokens.lower(in + 3));
    }
}
