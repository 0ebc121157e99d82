// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The values that a figure can stand for once tolerance is folded in. Limits count as reached: an open limit that only
 * touches its neighbour makes no conflict ("more than 300" and 300 agree).
 *
 * @param lower null where there is no lower limit
 * @param upper null where there is no upper limit
 */
public record Interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    public Interval {
        lower = lower == null ? null : plain(lower);
        upper = upper == null ? null : plain(upper);
    }

    /** Whether no value fits both. */
    public boolean isDisjointFrom(Interval other) {
        return above(lower, other.upper) || above(other.lower, upper);
    }

    /** Whether every value of the other fits this one. */
    public boolean holds(Interval other) {
        boolean below = lower == null || (other.lower != null && lower.compareTo(other.lower) <= 0);
        return below && (upper == null || (other.upper != null && other.upper.compareTo(upper) <= 0));
    }

    /** Whether all of it lies above all of the other, with a gap between. */
    public boolean isAbove(Interval other) {
        return above(lower, other.upper);
    }

    /** Both limits there and equal. */
    public boolean isPoint() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    /** From the lowest lower limit to the highest upper one; a missing limit stays missing. */
    public static Interval hull(Collection<Interval> parts) {
        BigDecimal low = null;
        BigDecimal high = null;
        boolean first = true;
        for (Interval part : parts) {
            low = first ? part.lower : low == null || part.lower == null ? null : low.min(part.lower);
            high = first ? part.upper : high == null || part.upper == null ? null : high.max(part.upper);
            first = false;
        }
        return new Interval(low, high);
    }

    /** The highest lower limit and the lowest upper one, which cross where the parts have no common value. */
    public static Interval core(Collection<Interval> parts) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Interval part : parts) {
            low = part.lower == null ? low : low == null ? part.lower : low.max(part.lower);
            high = part.upper == null ? high : high == null ? part.upper : high.min(part.upper);
        }
        return new Interval(low, high);
    }

    /** For a {@link #core}: whether its limits cross, so that nothing fits all its parts. */
    public boolean isCrossed() {
        return above(lower, upper);
    }

    public Interval negated() {
        return new Interval(upper == null ? null : upper.negate(), lower == null ? null : lower.negate());
    }

    /** Upper less lower; null where a limit is missing. */
    public @Nullable BigDecimal width() {
        return lower == null || upper == null ? null : upper.subtract(lower);
    }

    /** "306 to 307", "521", "at least 46", "up to 300", "any value". */
    public String inWords() {
        if (lower == null) {
            return upper == null ? "any value" : "up to " + Figures.print(upper);
        }
        if (upper == null) {
            return "at least " + Figures.print(lower);
        }
        return isPoint() ? Figures.print(lower) : Figures.print(lower) + " to " + Figures.print(upper);
    }

    private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
