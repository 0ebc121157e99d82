// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

/**
 * Tells line ends that end a sentence from those of wrapped text: a line goes on below when the next begins with a small
 * letter, or when it is as long as wrapped lines are, no mark ends it, and the next word would not have fitted on it.
 */
final class LineEnds {
    private static final int SHORTEST_WRAPPED = 55;
    private static final int LONGEST_WRAPPED = 110;

    private static final int LABEL = 24;

    private final String text;
    private int lineStart;
    private int blockEnd;
    private int width;

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
        boolean wrapped = length >= SHORTEST_WRAPPED
                && length <= LONGEST_WRAPPED
                && !marked
                && Character.isLetter(next)
                && !isLabelled(at + 1)
                && length + 1 + nextWord(at + 1) > width(at);
        return !Character.isLowerCase(next) && !wrapped;
    }

    /** "Kenya: floods kill 32": a line of a list. */
    private boolean isLabelled(int from) {
        for (int at = from; at < Math.min(text.length(), from + LABEL); at++) {
            char sign = text.charAt(at);
            if (sign == ':' || sign == '.' || sign == '\n') {
                return sign == ':';
            }
        }
        return false;
    }

    private int nextWord(int from) {
        int to = from;
        while (to < text.length() && to < from + LONGEST_WRAPPED && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /** The longest line, of those not too long to be wrapped, up to the next empty one; each line is measured once. */
    private int width(int at) {
        if (at >= blockEnd) {
            int start = text.lastIndexOf('\n', at - 1) + 1;
            width = 0;
            int end = start;
            while (end >= 0 && start < text.length()) {
                end = text.indexOf('\n', start);
                int length = (end < 0 ? text.length() : end) - start;
                if (length <= 1) {
                    break;
                }
                width = length <= LONGEST_WRAPPED ? Math.max(width, length) : width;
                start = end + 1;
            }
            blockEnd = end < 0 ? text.length() : Math.max(end, at + 1);
        }
        return width;
    }
}
