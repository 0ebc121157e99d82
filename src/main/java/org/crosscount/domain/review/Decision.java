// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** What a review does with a claim. */
public enum Decision {
    /** The document says so, and it was read rightly. */
    CONFIRM,
    /** It was read wrongly; a correction comes with it. */
    CORRECT,
    /** It is no claim, or one that must not count: it leaves comparison, and stays on record. */
    REJECT,
    /** Nothing is decided any longer. */
    REOPEN
}
