// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;

/** How far magnitudes are apart, by their limits as said: the tolerance for vague words is not meant for this. */
final class Magnitude {
    private Magnitude() {}

    /** The limits as said, in base units. */
    static Interval said(ComparedClaim claim) {
        Optional<Quantity> quantity = claim.claim().quantity();
        if (quantity.isEmpty()) {
            return claim.range();
        }
        Unit unit = claim.subject().unit();
        BigDecimal lower = quantity.get().lower();
        BigDecimal upper = quantity.get().upper();
        return new Interval(lower == null ? null : unit.toBase(lower), upper == null ? null : unit.toBase(upper));
    }

    /** Of the others, the one whose limits as said come nearest to the claim's. */
    static Interval nearest(ComparedClaim claim, Collection<ComparedClaim> others) {
        Interval own = said(claim);
        return others.stream()
                .map(Magnitude::said)
                .min(Comparator.comparing(other -> gap(own, other)))
                .orElse(own);
    }

    private static BigDecimal gap(Interval one, Interval other) {
        if (one.isAbove(other) && one.lower() != null && other.upper() != null) {
            return one.lower().subtract(other.upper());
        }
        if (other.isAbove(one) && other.lower() != null && one.upper() != null) {
            return other.lower().subtract(one.upper());
        }
        return BigDecimal.ZERO;
    }
}
