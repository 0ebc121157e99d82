// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

/** Which way a {@link ClaimKind#CHANGE} went; for an amount, that it was reached by rising or falling. */
public enum Direction {
    UP,
    DOWN
}
