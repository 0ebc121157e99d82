// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Optional;
import org.crosscount.domain.period.Period;

/** When a figure replaces an earlier one instead of contradicting it. */
final class Revision {
    private Revision() {}

    /** Whether the first is the later figure of the same source. */
    static boolean revises(ComparedClaim later, ComparedClaim earlier) {
        Optional<Period> after = later.countedUpTo();
        Optional<Period> before = earlier.countedUpTo();
        return after.isPresent()
                && before.isPresent()
                && after.get().isAfter(before.get())
                && later.sharesSourceWith(earlier);
    }
}
