// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is counted or measured in: a standard symbol ({@code km}, {@code USD}, {@code %}) or a singular noun
 * ({@code attack}).
 *
 * @param symbol as given by the one who recorded the figure
 * @param dimension what the unit measures
 * @param base the unit that figures of this dimension are compared in; for counts the noun, for money the currency
 * @param factor how many of the base one of this unit is
 * @param offset what is added after the factor (temperatures only)
 */
public record Unit(String symbol, Dimension dimension, String base, BigDecimal factor, BigDecimal offset) {
    /** A bare number: nothing says what is counted. */
    public static final Unit NONE = counted("");

    /** Reads a symbol or a noun; anything that is no standard symbol is a noun that is counted. */
    public static Unit of(String symbol) {
        String trimmed = symbol.strip();
        Unit known = StandardUnits.find(trimmed);
        return known != null ? known : counted(trimmed);
    }

    private static Unit counted(String noun) {
        return new Unit(noun, Dimension.COUNT, noun.toLowerCase(Locale.ROOT), BigDecimal.ONE, BigDecimal.ZERO);
    }

    /** Whether figures in the two units can be compared once converted. */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension && base.equals(other.base);
    }

    /** The same amount in the base unit; exact. */
    public BigDecimal toBase(BigDecimal amount) {
        return amount.multiply(factor).add(offset).stripTrailingZeros();
    }

    /** The same limits in this unit, given in the base unit; to 34 digits where that does not come out even. */
    public Interval fromBase(Interval base) {
        return new Interval(fromBase(base.lower()), fromBase(base.upper()));
    }

    private @Nullable BigDecimal fromBase(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.subtract(offset).divide(factor, MathContext.DECIMAL128);
    }

    /** Whether only whole numbers of it exist. */
    public boolean isCounted() {
        return dimension == Dimension.COUNT;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
