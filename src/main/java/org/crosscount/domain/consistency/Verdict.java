// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/** How a claim stands against what is on record. It says who agrees, never what is true. */
public enum Verdict {
    /** Claims on record agree with it, and none contradicts it. */
    SUPPORTED,
    /** Claims on record contradict it, and none agrees with it. */
    CONTRADICTED,
    /** Some agree with it, others contradict it. */
    PARTLY,
    /** Nothing on record speaks of it. */
    NOT_ON_RECORD;

    static Verdict of(boolean supported, boolean contradicted) {
        if (supported) {
            return contradicted ? PARTLY : SUPPORTED;
        }
        return contradicted ? CONTRADICTED : NOT_ON_RECORD;
    }
}
