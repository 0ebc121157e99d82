// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into {@link Token}s in one pass. Line ends count only where they end a sentence; see {@link LineEnds}. */
final class Tokenizer {
    private static final String VULGAR =
            "\u00bd\u2153\u2154\u00bc\u00be\u2155\u2156\u2157\u2158\u2159\u215a\u2150\u215b\u215c\u215d\u215e\u2151\u2152";
    private static final int LONGEST_WORD = 80;

    private final String text;
    private final DigitReader digits;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.digits = new DigitReader(text);
    }

    static Tokens read(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return new Tokens(text, tokenizer.tokens);
    }

    private void run() {
        LineEnds ends = new LineEnds(text);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                if (ends.endsSentence(at)) {
                    add(Token.Kind.BREAK, at + 1);
                } else {
                    at++;
                }
            } else if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || c == '\ufeff') {
                at++;
            } else {
                visible(c);
            }
        }
    }

    private void visible(char c) {
        int address = addressEnd();
        if (address > at) {
            add(Token.Kind.ADDRESS, address);
        } else if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)) && opensDecimal()) {
            DigitReader.Digits read = digits.read(at);
            String shown = text.substring(at, read.end());
            tokens.add(new Token(Token.Kind.NUMBER, shown, shown, at, read.end(), read.value()));
            at = read.end();
        } else if (VULGAR.indexOf(c) >= 0) {
            add(Token.Kind.FRACTION, at + 1);
        } else if (isLetter(at)) {
            word();
        } else {
            add(Token.Kind.SIGN, at + Character.charCount(text.codePointAt(at)));
        }
    }

    private boolean opensDecimal() {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
    }

    private void word() {
        int end = at;
        boolean fresh = at == 0 || !isDigit(text.charAt(at - 1));
        int prefix = fresh ? currencyPrefix() : at;
        if (prefix > at) {
            add(Token.Kind.WORD, prefix);
            return;
        }
        while (end < text.length() && (isLetter(end) || isJoiner(end) || isDigit(text.charAt(end)) || isMark(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        add(Token.Kind.WORD, end);
    }

    /** "RM79", "USD115", "Rs300": the letters are a currency, the digits a number. */
    private int currencyPrefix() {
        int end = at;
        while (end < text.length() && end - at < 6 && isLetter(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        boolean digit = end < text.length() && isDigit(text.charAt(end));
        boolean afterSign = at > 0 && text.charAt(at - 1) == '$' && end - at <= 3;
        String letters = digit ? text.substring(at, end) : "";
        boolean money = afterSign
                || digit
                        && (Currencies.standsBeforeDigits(letters)
                                || ScaledCodes.isLostPound(letters, text, end)
                                || ScaledCodes.isLetter(letters, text, end));
        return digit && money ? end : at;
    }

    private int addressEnd() {
        boolean web = text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
        if (!web) {
            return at;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, int end) {
        String shown = text.substring(at, end);
        String lower = shown.length() > LONGEST_WORD
                ? "\u2026"
                : shown.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        tokens.add(new Token(kind, shown, lower, at, end, null));
        at = end;
    }

    /** An apostrophe or a point between letters, as in "didn't" and "U.S". */
    private boolean isJoiner(int index) {
        char c = text.charAt(index);
        boolean inside = index > at && index + 1 < text.length() && isLetter(index + 1) && isLetter(index - 1);
        if (c == '\'' || c == '\u2019' || c == '\u02bc') {
            return inside;
        }
        boolean single = index == at + 1 || index > 1 && text.charAt(index - 2) == '.';
        boolean alone = index + 2 >= text.length() || !isLetter(index + 2);
        return c == '.' && inside && single && alone;
    }

    private boolean isMark(int index) {
        int type = Character.getType(text.codePointAt(index));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isLetter(int index) {
        int point = text.codePointAt(index);
        return Character.isLetter(point) || Character.isDigit(point) && !isDigit((char) Math.min(point, 0xffff));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
