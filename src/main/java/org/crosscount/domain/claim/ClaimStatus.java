// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

/** Where a claim stands in review. */
public enum ClaimStatus {
    /** Recorded, not yet ruled on. */
    PROPOSED,
    CONFIRMED,
    /** Ruled on with a correction, which is its newest version. */
    CORRECTED,
    /** Not on record for comparisons and checks; kept all the same. */
    REJECTED,
    /** Follows from other claims, which it names as its parents. */
    DERIVED
}
