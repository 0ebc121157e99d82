// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;
import org.jspecify.annotations.Nullable;

/** A quote; without a place where it is not anchored. */
@Embeddable
record QuoteColumns(
        String quoteExact,
        String quotePrefix,
        String quoteSuffix,
        @Nullable Integer quoteStart,
        @Nullable Integer quoteEnd) {
    static QuoteColumns of(Quote quote) {
        return new QuoteColumns(
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                quote.where().map(Span::start).orElse(null),
                quote.where().map(Span::end).orElse(null));
    }

    Quote toQuote() {
        return new Quote(quoteExact, quotePrefix, quoteSuffix, span(quoteStart, quoteEnd));
    }

    static Optional<Span> span(@Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
