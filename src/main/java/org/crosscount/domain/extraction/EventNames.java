// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;

/** Finds events that bear a name: "Hurricane Ida", "Cyclone Mocha". */
final class EventNames {
    private static final Set<String> NAMED = Set.of("hurricane", "cyclone", "typhoon", "storm", "operation");
    private static final int REACH = 60;

    private final Tokens tokens;

    EventNames(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<String> in(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + REACH); at++) {
            if (isName(tokens, at + 1)) {
                return Optional.of(tokens.words(at, at + 2));
            }
        }
        return Optional.empty();
    }

    /** Whether the token is what an event is called, and so no place. */
    static boolean isName(Tokens tokens, int index) {
        Token name = tokens.at(index);
        boolean proper =
                name.isCapital() && !FunctionWords.endsNounPhrase(name.lower()) && !NAMED.contains(name.lower());
        return proper
                && NAMED.contains(tokens.lower(index - 1))
                && tokens.at(index - 1).isCapital()
                && !NounPhrases.looksPlural(name.lower());
    }
}
