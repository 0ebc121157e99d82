// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of text that is read as one.
 *
 * @param text as printed
 * @param lower the same in lower case, with plain apostrophes
 * @param start offset in the document, in UTF-16 code units
 * @param end offset after it
 * @param number its value, for {@link Kind#NUMBER}; null where it is too long or too oddly set to have one
 */
record Token(
        Kind kind,
        String text,
        String lower,
        int start,
        int end,
        @Nullable BigDecimal number) {
    /** What a token is made of. */
    enum Kind {
        /** Letters, with apostrophes between them; digits may follow the first letter. */
        WORD,
        /** Digits with their separators. */
        NUMBER,
        /** A vulgar fraction in one character. */
        FRACTION,
        /** Any other visible character. */
        SIGN,
        /** The end of a line that ends a sentence as well. */
        BREAK,
        /** An address of the web or of mail: nothing in it is read. */
        ADDRESS
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a word that begins with a capital. */
    boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is digits and nothing else, at most so many. */
    boolean isPlainDigits(int most) {
        return kind == Kind.NUMBER && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
