// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

/** How a figure was hedged by the one who gave it. */
public enum Bound {
    /** The number itself, as far as its printed precision goes. */
    EXACT,
    /** "At least v": v or more. */
    AT_LEAST,
    /** "More than v": above v. */
    MORE_THAN,
    /** "At most v", "up to v": v or less. */
    AT_MOST,
    /** "Fewer than v": below v. */
    LESS_THAN,
    /** "About v", "some v". */
    ABOUT,
    /** "Nearly v", "almost v": below v, and not by much. */
    NEARLY,
    /** "Between v and w". */
    RANGE,
    /** A magnitude in words: "dozens", "hundreds of thousands". */
    VAGUE;

    /** Whether the bound is written as one number (which is then {@link Quantity#value()}). */
    public boolean hasValue() {
        return this != RANGE && this != VAGUE;
    }
}
