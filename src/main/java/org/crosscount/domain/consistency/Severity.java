// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;

/** How much hangs on an inconsistency, least first. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    MINOR,
    MAJOR,
    CRITICAL;

    private static final BigDecimal MINOR_BELOW = new BigDecimal("1.1");
    private static final BigDecimal MAJOR_BELOW = new BigDecimal(2);

    /**
     * By how many times the higher figure exceeds the lower: the highest lower limit over the lowest upper one. With a
     * limit of zero one is added to both. Figures on either side of zero are as far apart as can be.
     */
    public static Severity ofGap(BigDecimal highestLower, BigDecimal lowestUpper) {
        BigDecimal high = highestLower;
        BigDecimal low = lowestUpper;
        if (high.signum() < 0) {
            high = lowestUpper.negate();
            low = highestLower.negate();
        }
        if (low.signum() == 0 || high.signum() == 0) {
            high = high.add(BigDecimal.ONE);
            low = low.add(BigDecimal.ONE);
        }
        if (low.signum() <= 0) {
            return CRITICAL;
        }
        if (high.compareTo(low.multiply(MINOR_BELOW)) < 0) {
            return MINOR;
        }
        return high.compareTo(low.multiply(MAJOR_BELOW)) < 0 ? MAJOR : CRITICAL;
    }
}
