// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Map;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;

/**
 * How much is on record.
 *
 * @param claims by where they stand; a status that no claim has may be absent
 * @param inconsistencies by kind and where they stand, likewise
 */
public record LedgerCensus(
        Map<ClaimStatus, Long> claims, Map<InconsistencyKind, Map<InconsistencyStatus, Long>> inconsistencies) {

    public long claims(ClaimStatus status) {
        return claims.getOrDefault(status, 0L);
    }

    public long inconsistencies(InconsistencyKind kind, InconsistencyStatus status) {
        return inconsistencies.getOrDefault(kind, Map.of()).getOrDefault(status, 0L);
    }

    /** All claims ever recorded: none is ever taken off. */
    public long allClaims() {
        return claims.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those of every kind. */
    public long inconsistencies(InconsistencyStatus status) {
        return inconsistencies.values().stream()
                .mapToLong(each -> each.getOrDefault(status, 0L))
                .sum();
    }
}
