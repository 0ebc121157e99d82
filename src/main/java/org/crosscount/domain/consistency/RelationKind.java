// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/** How two claims stand to each other where nothing is wrong. */
public enum RelationKind {
    /** Their intervals have a common value. */
    AGREES,
    /** The first is narrower and lies within the second. */
    REFINES,
    /** The first is the later figure of the same source. */
    REVISES,
    /** Both go back to one origin: they count once. */
    COPIES,
    /** Exactly one part of their subjects differs. */
    DIFFERENT_SUBJECT
}
