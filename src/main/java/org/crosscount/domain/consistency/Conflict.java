// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.crosscount.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Claims that have no common value.
 *
 * @param highest the one with the highest lower limit
 * @param lowest the one with the lowest upper limit
 * @param involved every claim that some other one excludes
 */
record Conflict(ComparedClaim highest, ComparedClaim lowest, List<ComparedClaim> involved) {

    static boolean among(Collection<ComparedClaim> claims) {
        return Interval.core(claims.stream().map(ComparedClaim::range).toList()).isCrossed();
    }

    /** The conflict among the claims; call only where {@link #among} says there is one. */
    static Conflict of(List<ComparedClaim> claims) {
        ComparedClaim highest = claims.get(0);
        ComparedClaim lowest = claims.get(0);
        for (ComparedClaim claim : claims) {
            highest = compare(claim.range().lower(), highest.range().lower(), -1) > 0 ? claim : highest;
            lowest = compare(claim.range().upper(), lowest.range().upper(), 1) < 0 ? claim : lowest;
        }
        Interval ceiling = highest.range();
        Interval floor = lowest.range();
        List<ComparedClaim> involved = claims.stream()
                .filter(claim ->
                        claim.range().isDisjointFrom(ceiling) || claim.range().isDisjointFrom(floor))
                .toList();
        return new Conflict(highest, lowest, involved);
    }

    Severity severity() {
        BigDecimal lower = highest.range().lower();
        BigDecimal upper = lowest.range().upper();
        return lower == null || upper == null ? Severity.MAJOR : Severity.ofGap(lower, upper);
    }

    /** A missing limit is beyond every number, on the side given. */
    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other, int missing) {
        if (one == null || other == null) {
            return one == null && other == null ? 0 : one == null ? missing : -missing;
        }
        return one.compareTo(other);
    }
}
