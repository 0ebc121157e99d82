// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A quantity as it was said, the unit by its symbol; all columns are null for a claim without one. */
@Embeddable
record QuantityColumns(
        @Enumerated(EnumType.STRING) Bound bound,
        @Nullable BigDecimal saidValue,
        @Nullable BigDecimal lowerLimit,
        @Nullable BigDecimal upperLimit,
        Boolean lowerOpen,
        Boolean upperOpen,
        String unit) {
    static QuantityColumns of(Quantity quantity) {
        return new QuantityColumns(
                quantity.bound(),
                quantity.value(),
                quantity.lower(),
                quantity.upper(),
                quantity.lowerOpen(),
                quantity.upperOpen(),
                quantity.unit().symbol());
    }

    Quantity toQuantity() {
        return new Quantity(
                bound,
                shortened(saidValue),
                shortened(lowerLimit),
                shortened(upperLimit),
                lowerOpen,
                upperOpen,
                Unit.of(unit));
    }

    /** PostgreSQL gives 1E+100 back with all its digits, which are more than a quantity takes. */
    static @Nullable BigDecimal shortened(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
