// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

/** A line being gathered: runs of blanks become one space, and what has no width goes. */
final class LineBuffer {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String BETWEEN_CELLS = " | ";

    private final StringBuilder line = new StringBuilder();
    private int linked;
    private boolean blankDue;
    private boolean cellDue;

    void append(String text, int links) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blankDue = true;
            } else if (!hasNoWidth(c)) {
                add(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** A cell of a table begins; it is set apart from the one before it once it has text. */
    void cell() {
        cellDue = line.length() > 0;
    }

    /** Digits printed above the line stay apart from the number before them: 10⁶, 1,204². */
    void raise(int from) {
        if (blankDue || from >= line.length() || !isNumber(from)) {
            return;
        }
        for (int i = from; i < line.length(); i++) {
            line.setCharAt(i, RAISED.charAt(line.charAt(i) - '0'));
        }
    }

    int length() {
        return line.length();
    }

    int linked() {
        return linked;
    }

    String text() {
        return line.toString();
    }

    void clear() {
        line.setLength(0);
        linked = 0;
        blankDue = false;
        cellDue = false;
    }

    private void add(char c) {
        if (line.length() > 0) {
            line.append(cellDue ? BETWEEN_CELLS : blankDue ? " " : "");
        }
        blankDue = false;
        cellDue = false;
        line.append(c);
    }

    private boolean isNumber(int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) < '0' || line.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Thin spaces are kept: they stand inside numbers. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    /** Soft hyphen, zero width space, byte order mark. */
    private static boolean hasNoWidth(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }
}
