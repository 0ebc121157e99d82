// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.domain.extraction.LeftOut;
import org.crosscount.domain.extraction.Why;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text that makes no claim, and why.
 *
 * @param quantity what it says, where it was read as a quantity
 */
@Schema(name = "LeftOut")
record LeftOutView(FigureView figure, Why why, @Nullable QuantityView quantity) {
    static LeftOutView of(LeftOut number) {
        return new LeftOutView(
                FigureView.of(number.figure()),
                number.why(),
                number.quantity().map(QuantityView::of).orElse(null));
    }
}
