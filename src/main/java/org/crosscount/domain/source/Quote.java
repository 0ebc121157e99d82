// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

import java.util.Optional;

/**
 * The exact words of a document that carry a claim (W3C TextQuoteSelector), and where they stand where that is known.
 *
 * @param exact the words, to the character
 * @param prefix some text just before them; empty where not given
 * @param suffix some text just after them; empty where not given
 * @param where their place in the document's text; empty for a quote that is not anchored
 */
public record Quote(String exact, String prefix, String suffix, Optional<Span> where) {
    public static Quote unanchored(String exact) {
        return new Quote(exact, "", "", Optional.empty());
    }

    public static Quote at(int start, String exact) {
        return new Quote(exact, "", "", Optional.of(new Span(start, start + exact.length())));
    }

    /** Whether the very same words stand at another place as well. */
    public boolean isRepeatedBy(Quote other) {
        return exact.equals(other.exact) && where.isPresent() && other.where.isPresent() && !where.equals(other.where);
    }
}
