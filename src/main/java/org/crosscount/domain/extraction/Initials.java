// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Letters that stand for a first name: "J. Silva", and as other scripts are written in Latin letters, "Sh. Karimov". */
final class Initials {
    private static final Set<String> OF_TWO_LETTERS = WordSet.of("sh ch kh zh ts dz yu ya yo ye iu ia gh dh th");

    private Initials() {}

    /** Whether the token is one, before its point. */
    static boolean isAt(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token.isWord()
                && token.isCapital()
                && (token.text().length() == 1 || OF_TWO_LETTERS.contains(token.lower()));
    }
}
