// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

/** Sentences broken over lines at a fixed width: a line ends inside a sentence and the next goes on in lower case. */
final class LineBreakSigns {
    private static final int SHORTEST_LINE = 35;
    private static final int LONGEST_LINE = 130;
    private static final int FEWEST = 3;

    private LineBreakSigns() {}

    static boolean in(String text) {
        int found = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && found < FEWEST; end = text.indexOf('\n', start)) {
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            found += isInside(text, start, last) && goesOn(text, end + 1) ? 1 : 0;
            start = end + 1;
        }
        return found >= FEWEST;
    }

    private static boolean isInside(String text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST_LINE || length > LONGEST_LINE) {
            return false;
        }
        char last = text.charAt(text.charAt(end - 1) == ' ' ? end - 2 : end - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-';
    }

    private static boolean goesOn(String text, int start) {
        return start + 1 < text.length()
                && Character.isLowerCase(text.charAt(start))
                && (Character.isLowerCase(text.charAt(start + 1)) || text.charAt(start + 1) == ' ');
    }
}
