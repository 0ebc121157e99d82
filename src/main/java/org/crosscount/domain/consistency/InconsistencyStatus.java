// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/** Where an inconsistency stands in review. */
public enum InconsistencyStatus {
    OPEN,
    /** Ruled on, or gone because the claims it rested on changed: some claims stand, the others fall. */
    RESOLVED,
    /** Both hold, for a reason that was given. */
    EXPLAINED,
    /** A false alarm. */
    DISMISSED
}
