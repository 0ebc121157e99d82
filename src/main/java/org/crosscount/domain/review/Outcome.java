// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** What a resolution does with an inconsistency. */
public enum Outcome {
    /** Some claims stand, others fall. */
    RESOLVED,
    /** All of them hold, for a cause that is named. */
    EXPLAINED,
    /** A false alarm; not raised again on the same versions of the claims. */
    DISMISSED,
    /** Nothing is decided any longer. */
    REOPEN
}
