// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.source.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number as printed; offsets as in {@link QuoteView}. */
@Schema(name = "Figure")
record FigureView(
        String wording, @Nullable Integer start, @Nullable Integer end) {
    static FigureView of(Figure figure) {
        return new FigureView(
                figure.wording(),
                figure.where().map(Span::start).orElse(null),
                figure.where().map(Span::end).orElse(null));
    }
}
