// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

/**
 * Tells line ends that end a sentence from those of wrapped text: a line goes on below when the next begins with a small
 * letter, or when it is as long as wrapped lines are and no mark ends it.
 */
final class LineEnds {
    private static final int SHORTEST_WRAPPED = 55;
    private static final int LONGEST_WRAPPED = 110;

    private final String text;
    private int lineStart;

    LineEnds(String text) {
        this.text = text;
    }

    /** Asked for each line end once, in order. */
    boolean endsSentence(int at) {
        if (text.startsWith("\r\n", at)) {
            return false;
        }
        int end = at > lineStart && text.charAt(at - 1) == '\r' ? at - 1 : at;
        int length = end - lineStart;
        boolean marked = length > 0 && ".!?:;\"\u201d".indexOf(text.charAt(end - 1)) >= 0;
        lineStart = at + 1;
        if (at + 1 >= text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        if (length == 0 || next == '\n' || next == '\r') {
            return true;
        }
        boolean wrapped =
                length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && !marked && Character.isLetter(next);
        return !Character.isLowerCase(next) && !wrapped;
    }
}
