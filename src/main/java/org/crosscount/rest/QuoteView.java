// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words that carry a claim; offsets in UTF-16 code units, end exclusive, null where the quote is not anchored. */
@Schema(name = "Quote")
record QuoteView(
        String exact,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable Integer start,
        @Nullable Integer end) {
    static QuoteView of(Quote quote) {
        return new QuoteView(
                quote.exact(),
                quote.prefix().isEmpty() ? null : quote.prefix(),
                quote.suffix().isEmpty() ? null : quote.suffix(),
                quote.where().map(Span::start).orElse(null),
                quote.where().map(Span::end).orElse(null));
    }
}
