// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means, as it was said and before any tolerance: limits, hedge and unit.
 *
 * <p>For {@link Bound#EXACT} and {@link Bound#ABOUT} value, lower and upper are one number. A one-sided bound has its
 * number as value and as its one limit; the missing limit is null. {@link Bound#RANGE} and {@link Bound#VAGUE} have both
 * limits and no value.
 *
 * @param bound the hedge
 * @param value the number said; null for ranges and vague magnitudes
 * @param lower lower limit as said; null where there is none
 * @param upper upper limit as said; null where there is none
 * @param lowerOpen whether the lower limit itself is excluded
 * @param upperOpen whether the upper limit itself is excluded
 * @param unit what it is counted or measured in
 */
public record Quantity(
        Bound bound,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        boolean lowerOpen,
        boolean upperOpen,
        Unit unit) {

    /** Powers of ten beyond which no figure is accepted: far above any count, far below any measurement. */
    public static final int GREATEST_EXPONENT = 100;

    public Quantity {
        value = checked("value", value);
        lower = checked("lower", lower);
        upper = checked("upper", upper);
        if (lower != null && upper != null) {
            int order = lower.compareTo(upper);
            if (order > 0) {
                throw new InvalidQuantityException(
                        "lower", "lower " + lower.toPlainString() + " is above upper " + upper.toPlainString());
            }
            if (order == 0 && (lowerOpen || upperOpen)) {
                throw new InvalidQuantityException(
                        "lower",
                        "the limits are both " + lower.toPlainString() + " and one is open: nothing is between");
            }
        }
    }

    /** The quantity of a hedge that is written as one number. */
    public static Quantity of(Bound bound, BigDecimal value, Unit unit) {
        return switch (bound) {
            case EXACT, ABOUT -> new Quantity(bound, value, value, value, false, false, unit);
            case AT_LEAST -> new Quantity(bound, value, value, null, false, false, unit);
            case MORE_THAN -> new Quantity(bound, value, value, null, true, false, unit);
            case AT_MOST -> new Quantity(bound, value, null, value, false, false, unit);
            case LESS_THAN, NEARLY -> new Quantity(bound, value, null, value, false, true, unit);
            case RANGE, VAGUE -> throw new InvalidQuantityException("bound", bound + " is given by lower and upper");
        };
    }

    public static Quantity exact(BigDecimal value, Unit unit) {
        return of(Bound.EXACT, value, unit);
    }

    public static Quantity range(BigDecimal lower, BigDecimal upper, Unit unit) {
        return new Quantity(Bound.RANGE, null, lower, upper, false, false, unit);
    }

    /** A magnitude in words, with the limits those words have as said: "dozens" is 24 to 99. */
    public static Quantity vague(BigDecimal lower, BigDecimal upper, Unit unit) {
        return new Quantity(Bound.VAGUE, null, lower, upper, false, false, unit);
    }

    /** The one number that stands for it best: the value, or the middle of its limits, or its only limit. */
    public BigDecimal best() {
        if (value != null) {
            return value;
        }
        if (lower != null && upper != null) {
            return lower.add(upper).divide(new BigDecimal(2)).stripTrailingZeros();
        }
        return lower != null ? lower : upper != null ? upper : BigDecimal.ZERO;
    }

    /** The same limits, in a unit that is only another name for this one. */
    public Quantity in(Unit other) {
        return new Quantity(bound, value, lower, upper, lowerOpen, upperOpen, other);
    }

    private static @Nullable BigDecimal checked(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        boolean tooFar = Math.abs(exponent) > GREATEST_EXPONENT;
        if (tooFar || number.stripTrailingZeros().precision() > GREATEST_EXPONENT) {
            throw new InvalidQuantityException(
                    field, field + " has more than " + GREATEST_EXPONENT + " digits before or after the point");
        }
        return number.stripTrailingZeros();
    }
}
