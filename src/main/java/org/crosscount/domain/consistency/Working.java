// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a rule used, so that a re-run gives the same.
 *
 * @param rule which rule, in which version
 * @param inputs the claims, each with the interval in which it was compared
 * @param steps what was computed from them, in order
 */
public record Working(RuleId rule, List<Input> inputs, List<Step> steps) {
    public Working {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
    }

    /**
     * @param wording the figure as printed
     * @param lower lower limit of the comparison interval, tolerance folded in; null where there is none
     * @param upper upper limit of it; null where there is none
     * @param unit the unit of these limits
     * @param tolerance how the interval came about
     */
    public record Input(
            ClaimId claim,
            int version,
            String wording,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            Optional<String> unit,
            String tolerance) {}

    /** One computed value and what it is. */
    public record Step(String what, String value) {}
}
