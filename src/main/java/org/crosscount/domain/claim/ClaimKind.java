// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

/** What sort of thing a claim asserts. */
public enum ClaimKind {
    /** How many, how much. */
    AMOUNT(true),
    /** Up or down by, against a base period. */
    CHANGE(true),
    /** Percent, or a part of a whole. */
    SHARE(true),
    /** An ordinal ("second visit", "118th") or a superlative ("the last"). */
    RANK(false),
    /** Something happened on a date. */
    OCCURRENCE(false),
    /** First, last, highest or lowest since a date. */
    FIRST_SINCE(false),
    /** How long something has lasted or took. */
    DURATION(true),
    /** None exists, none happened. */
    ABSENCE(false);

    private final boolean needsQuantity;

    ClaimKind(boolean needsQuantity) {
        this.needsQuantity = needsQuantity;
    }

    /** Whether a claim of this kind says nothing without a quantity. */
    public boolean needsQuantity() {
        return needsQuantity;
    }
}
