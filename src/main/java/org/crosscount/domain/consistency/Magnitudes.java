// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.crosscount.domain.quantity.Interval;

/** The magnitudes of many claims, sorted, so that one that is far from all others is found without forming pairs. */
final class Magnitudes {
    private final BigDecimal[] lowers;
    private final BigDecimal[] uppers;
    private final int size;

    Magnitudes(List<ComparedClaim> claims) {
        List<Interval> said = claims.stream().map(Magnitude::said).toList();
        lowers = said.stream()
                .map(Interval::lower)
                .filter(Objects::nonNull)
                .sorted()
                .toArray(BigDecimal[]::new);
        uppers = said.stream()
                .map(Interval::upper)
                .filter(upper -> upper != null && upper.signum() > 0)
                .sorted()
                .toArray(BigDecimal[]::new);
        size = claims.size();
    }

    /** Whether one of the claims is ten times above, or a tenth below, each of the others; false where there is none. */
    boolean isFarFromAllOthers(ComparedClaim one) {
        Interval said = Magnitude.said(one);
        BigDecimal lower = said.lower();
        BigDecimal upper = said.upper();
        int below = lower == null ? 0 : count(uppers, lower.scaleByPowerOfTen(-1), true);
        int above = upper == null || upper.signum() <= 0
                ? 0
                : lowers.length - count(lowers, upper.scaleByPowerOfTen(1), false);
        return size > 1 && below + above == size - 1;
    }

    /** How many of the sorted numbers are below the limit, or at it where it is included. */
    private static int count(BigDecimal[] sorted, BigDecimal limit, boolean included) {
        int at = Arrays.binarySearch(sorted, limit);
        int end = at < 0 ? -at - 1 : at;
        while (at >= 0 && included && end < sorted.length && sorted[end].compareTo(limit) == 0) {
            end++;
        }
        while (at >= 0 && !included && end > 0 && sorted[end - 1].compareTo(limit) == 0) {
            end--;
        }
        return end;
    }
}
