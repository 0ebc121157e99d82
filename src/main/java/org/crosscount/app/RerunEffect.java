// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** What examining a case again did to an inconsistency. */
public enum RerunEffect {
    /** It was not on record. */
    RAISED,
    /** Its claims, numbers or words changed. */
    CHANGED,
    /** It had been settled or ruled on, and is open again. */
    REOPENED,
    /** It is found again, and stays dismissed: that was ruled on the same claims in the same versions. */
    EXCEPTED,
    /** Its rule no longer finds it. */
    SETTLED
}
