// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

/**
 * A stretch of a document's text (W3C TextPositionSelector).
 *
 * @param start offset of the first character, in UTF-16 code units from 0
 * @param end offset after the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }
}
