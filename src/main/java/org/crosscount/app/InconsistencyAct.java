// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** How a version of an inconsistency came about. */
public enum InconsistencyAct {
    RAISED,
    /** A claim it rests on was added or changed while it was open. */
    CHANGED,
    /** Its rule no longer found it. */
    SETTLED,
    /** By a ruling, or by itself because a claim it rests on was added or changed. */
    REOPENED,
    RESOLVED,
    EXPLAINED,
    DISMISSED,
    /** Found again on the very claims on which it had been dismissed: the dismissal holds. */
    EXCEPTED
}
