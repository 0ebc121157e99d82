// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;

/** The tokens of one text. Asking beyond either end gives a token that is like nothing. */
final class Tokens {
    private static final Token NOTHING = new Token(Token.Kind.BREAK, "", "", -1, -1, null);

    private final List<Token> tokens;
    private final String text;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    /** The token in lower case; empty beyond the text. */
    String lower(int index) {
        return at(index).lower();
    }

    boolean is(int index, String lower) {
        return at(index).lower().equals(lower);
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean touches(int index) {
        return index > 0
                && index < tokens.size()
                && tokens.get(index - 1).end() == tokens.get(index).start();
    }

    /** Index of the first token that begins at the offset or after it. */
    int from(int offset) {
        return TextOrder.first(tokens, Token::start, offset);
    }

    /** The text from one token up to another, as printed. */
    String words(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    /** Whether the phrase, words parted by blanks, stands at the index. */
    boolean starts(int index, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!is(index + i, phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is a hyphen or a dash of any length, or a swung dash. */
    boolean isDash(int index) {
        return isHyphen(index) || is(index, "\u2014") || is(index, "~");
    }

    boolean isHyphen(int index) {
        String sign = lower(index);
        return sign.length() == 1 && "-\u2010\u2011\u2012\u2013\u2212".indexOf(sign.charAt(0)) >= 0;
    }
}
