// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Folds tolerance into what was said, once, when a claim is recorded. The rules:
 *
 * <ul>
 *   <li>EXACT: printed precision either way; a percentage is good to half of its last digit
 *   <li>AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN: their limit, rounded by the same rule
 *   <li>ABOUT v: 10 % either way; NEARLY v: from 0.9 v to v
 *   <li>RANGE: the limits as said; VAGUE: the lower halved and the upper doubled, so that neighbouring words leave no hole
 * </ul>
 *
 * The result is in the unit's base, so that converted figures keep the precision of the unit they were printed in. Zero is
 * a floor for what is counted, and for nothing else.
 */
public final class Tolerance {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Tolerance() {}

    /** The comparison interval, in the base of the quantity's unit, of a figure printed as {@code wording}. */
    public static Interval comparisonInterval(Quantity quantity, @Nullable String wording) {
        Interval said = inPrintedUnit(quantity, wording == null ? "" : wording);
        Unit unit = quantity.unit();
        return new Interval(
                said.lower() == null ? null : unit.toBase(said.lower()),
                said.upper() == null ? null : unit.toBase(said.upper()));
    }

    private static Interval inPrintedUnit(Quantity quantity, String wording) {
        BigDecimal value = quantity.value();
        BigDecimal lower = quantity.lower();
        BigDecimal upper = quantity.upper();
        BigDecimal rounding = value == null ? BigDecimal.ZERO : rounding(quantity.unit(), value, wording);
        return switch (quantity.bound()) {
            case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
                new Interval(
                        floored(quantity, lower == null ? null : lower.subtract(rounding)),
                        upper == null ? null : upper.add(rounding));
            case ABOUT -> around(quantity.best());
            case NEARLY -> below(quantity.best());
            case RANGE -> new Interval(lower, upper);
            case VAGUE ->
                new Interval(lower == null ? null : lower.multiply(HALF), upper == null ? null : upper.multiply(TWO));
        };
    }

    private static Interval around(BigDecimal value) {
        BigDecimal margin = value.abs().multiply(TENTH);
        return new Interval(value.subtract(margin), value.add(margin));
    }

    private static Interval below(BigDecimal value) {
        BigDecimal margin = value.abs().multiply(TENTH);
        return new Interval(value.subtract(margin), value);
    }

    private static BigDecimal rounding(Unit unit, BigDecimal value, String wording) {
        boolean percentage = unit.dimension() == Dimension.PERCENT || unit.dimension() == Dimension.PERCENTAGE_POINT;
        return percentage
                ? PrintedPrecision.halfUnitOfPercentage(value, wording)
                : PrintedPrecision.halfUnit(value, wording);
    }

    /** A missing or negative lower limit of what is counted is zero, unless a negative number was said. */
    private static @Nullable BigDecimal floored(Quantity quantity, @Nullable BigDecimal lower) {
        if (!quantity.unit().isCounted()) {
            return lower;
        }
        BigDecimal upper = quantity.upper();
        boolean saidNegative = upper != null && upper.signum() < 0;
        if (lower == null) {
            return saidNegative ? null : BigDecimal.ZERO;
        }
        BigDecimal said = quantity.lower();
        return said != null && said.signum() < 0 ? lower : lower.max(BigDecimal.ZERO);
    }
}
