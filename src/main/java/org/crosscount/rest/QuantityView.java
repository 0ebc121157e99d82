// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said, without tolerance; a limit that was not said is null. */
@Schema(name = "Quantity")
record QuantityView(
        Bound bound,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        boolean lowerOpen,
        boolean upperOpen,
        String unit) {
    static QuantityView of(Quantity quantity) {
        return new QuantityView(
                quantity.bound(),
                quantity.value(),
                quantity.lower(),
                quantity.upper(),
                quantity.lowerOpen(),
                quantity.upperOpen(),
                quantity.unit().symbol());
    }
}
