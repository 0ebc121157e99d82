// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

/** A place in a text that is being read as EDTF; it only moves forward, so reading takes linear time. */
final class EdtfCursor {

    /** Longer than the longest text with a meaning (two date-times with far years, fractions and offsets). */
    static final int LONGEST = 120;

    static final String MEND = "write YYYY, YYYY-MM, YYYY-MM-DD, or two of them with /";

    private final String text;
    private int at;

    EdtfCursor(String text) {
        if (text.length() > LONGEST) {
            throw new PeriodFormatException(text, "EDTF date: more than " + LONGEST + " characters", MEND);
        }
        this.text = text.strip();
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean sees(char expected) {
        return !atEnd() && text.charAt(at) == expected;
    }

    boolean take(char expected) {
        if (!sees(expected)) return false;
        at++;
        return true;
    }

    boolean takeOpen() {
        if (!text.startsWith("..", at)) return false;
        at += 2;
        return true;
    }

    /** Takes {@code ~}, {@code ?} or {@code %} if it is next; a blank for none. */
    char takeQualifier() {
        for (char qualifier : new char[] {'~', '?', '%'}) {
            if (take(qualifier)) return qualifier;
        }
        return ' ';
    }

    /** Takes the digits and {@code X} marks that come next; may be none. */
    String takeDigitsAndMarks() {
        int from = at;
        while (!atEnd() && (isDigit(text.charAt(at)) || text.charAt(at) == 'X')) at++;
        return text.substring(from, at);
    }

    /** Takes the digits that come next; may be none. */
    String takeDigits() {
        int from = at;
        while (!atEnd() && isDigit(text.charAt(at))) at++;
        return text.substring(from, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What is wrong with the text, at the given place (counted from zero here, from one in the message). */
    PeriodFormatException problem(String what, int where, String mend) {
        return new PeriodFormatException(text, "EDTF date: " + what + " at character " + (where + 1), mend);
    }

    PeriodFormatException problem(String what, int where) {
        return problem(what, where, MEND);
    }

    /** Something that EDTF has at level 2, which is not read here. */
    PeriodFormatException levelTwo(String what, int where) {
        return problem(what + " (EDTF level 2, which is not read)", where);
    }

    /** The next character, or the end, cannot stand here. */
    PeriodFormatException unexpected() {
        if (text.isEmpty()) return problem("nothing", at);
        if (atEnd()) return problem("it breaks off", at);
        char c = text.charAt(at);
        return switch (c) {
            case '[', ']', '{', '}' -> levelTwo("a set of dates", at);
            case 'X' -> levelTwo("X elsewhere than in the last places", at);
            case 'S', 'E' -> levelTwo("significant digits or an exponent", at);
            case '~', '?', '%' -> problem("a qualifier", at, "write one ~, ? or % after a date");
            default -> problem("unexpected '" + PeriodFormatException.plain(c) + "'", at);
        };
    }
}
