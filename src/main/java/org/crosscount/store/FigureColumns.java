// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.source.Span;
import org.jspecify.annotations.Nullable;

/** A figure as printed; all columns are null for a claim without one. */
@Embeddable
record FigureColumns(
        String figureWording,
        @Nullable Integer figureStart,
        @Nullable Integer figureEnd) {
    static FigureColumns of(Figure figure) {
        return new FigureColumns(
                figure.wording(),
                figure.where().map(Span::start).orElse(null),
                figure.where().map(Span::end).orElse(null));
    }

    Figure toFigure() {
        return new Figure(figureWording, QuoteColumns.span(figureStart, figureEnd));
    }
}
