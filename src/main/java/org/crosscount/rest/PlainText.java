// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.Optional;

/** Which texts are taken: any, but for characters that no database and no encoding can hold. */
final class PlainText {
    private PlainText() {}

    /** What is wrong with the text; empty for a sound one. */
    static Optional<String> fault(String text, int most) {
        if (text.length() > most) {
            return Optional.of("is longer than " + most + " characters");
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                return Optional.of("has the character NUL at " + at);
            }
            if (Character.isSurrogate(c)) {
                boolean pair = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
                if (!pair) {
                    return Optional.of("has half a surrogate pair at " + at);
                }
                at++;
            }
        }
        return Optional.empty();
    }
}
