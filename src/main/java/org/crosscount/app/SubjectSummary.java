// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.math.BigDecimal;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps at hand about a subject so that subjects can be listed; worked out from its claims, never the
 * other way round.
 *
 * @param id names the group of claims that are compared with each other
 * @param subject in the words of the earliest claim on it
 * @param lower lowest limit of any figure, tolerance folded in, kept in base units and reported in the unit of its
 *     first figure; null where one has none
 * @param upper highest limit of any figure; null where one has none
 * @param conflictingPairs how many pairs of its figures have no common value
 */
public record SubjectSummary(
        String id,
        Subject subject,
        SubjectState state,
        int claims,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        long conflictingPairs) {

    SubjectSummary within(Interval range) {
        return new SubjectSummary(id, subject, state, claims, range.lower(), range.upper(), conflictingPairs);
    }
}
