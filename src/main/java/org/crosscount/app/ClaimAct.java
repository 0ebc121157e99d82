// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** How a version of a claim came about. */
public enum ClaimAct {
    RECORDED,
    CONFIRMED,
    CORRECTED,
    REJECTED,
    REOPENED,
    /** Its file says something else now, or it follows anew from claims that changed. */
    CHANGED,
    /** It no longer follows from the claims that it was derived from. */
    WITHDRAWN
}
