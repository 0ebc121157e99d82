// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

/** The part a claim plays in an inconsistency. */
public enum Role {
    /** One of several figures set side by side. */
    FIGURE,
    /** The figure that stands far from the others. */
    OUTLIER,
    /** The wide or vague figure beside a narrower one. */
    VAGUE,
    /** The narrower figure beside a wide or vague one. */
    EXACT,
    PART,
    WHOLE,
    /** The stated change. */
    CHANGE,
    /** The amount before the change. */
    BEFORE,
    /** The amount after the change. */
    AFTER,
    /** The statement that something is the first (last, highest, lowest) since a date. */
    STATEMENT,
    /** What happened, or was counted, against such a statement. */
    EVENT,
    /** A claim from which one of the others was derived. */
    PARENT
}
