// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/**
 * A claim that {@link Outlines} told of.
 *
 * @param rules those that have to look at it, a bit each; none for what only has to be seen beside others
 */
public record Suspected(ComparedClaim claim, int rules) {
    /** Whether something may follow from it and another claim. */
    public boolean mayDerive() {
        return rules < 0;
    }
}
