// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits of intervals as whole millionths in a long, in the order of the limits. Only what can be told exactly is: a limit
 * with more decimals, or beyond nine million millions, is not packed, and its group is left to exact decimals.
 */
final class PackedLimit {
    static final long NO_LOWER = Long.MIN_VALUE;
    static final long NO_UPPER = Long.MAX_VALUE;

    /** What cannot be told exactly. */
    static final long INEXACT = Long.MIN_VALUE + 1;

    private static final int DECIMALS = 6;
    private static final long MILLION = 1_000_000;
    private static final long MOST_WHOLE = 9_000_000_000_000L;
    private static final int MOST_DIGITS = 19;

    private PackedLimit() {}

    static long lower(@Nullable BigDecimal limit) {
        return limit == null ? NO_LOWER : of(limit);
    }

    static long upper(@Nullable BigDecimal limit) {
        return limit == null ? NO_UPPER : of(limit);
    }

    private static long of(BigDecimal limit) {
        int scale = limit.scale();
        if (scale > DECIMALS || scale < -MOST_DIGITS || limit.precision() - scale > MOST_DIGITS - DECIMALS) {
            return INEXACT;
        }
        long whole = limit.longValue();
        if (whole > MOST_WHOLE || whole < -MOST_WHOLE) {
            return INEXACT;
        }
        return scale <= 0
                ? whole * MILLION
                : limit.setScale(DECIMALS).unscaledValue().longValueExact();
    }
}
