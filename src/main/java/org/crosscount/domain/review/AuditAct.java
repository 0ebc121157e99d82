// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

/** What was done to a thing on record, as the audit tells it. */
public enum AuditAct {
    /** It was put on record. */
    RECORDED,
    /** It says something else now, and nobody ruled so: its file changed, or the claims it rests on did. */
    CHANGED,
    /** A document that was on record without its text got it. */
    TEXT_ADDED,
    /** It no longer follows from the claims that it was derived from. */
    WITHDRAWN,
    CONFIRMED,
    CORRECTED,
    REJECTED,
    /** By a ruling, or by itself because a claim it rests on was added or changed. */
    REOPENED,
    /** A rule found it for the first time. */
    RAISED,
    /** Its rule no longer found it. */
    SETTLED,
    RESOLVED,
    EXPLAINED,
    DISMISSED,
    /** Found again on the very claims on which it had been dismissed: the dismissal holds. */
    EXCEPTED,
    /** Somebody works on it. */
    TAKEN,
    /** Nobody works on it any longer. */
    RELEASED,
    /** A person may do something else now. */
    ROLE_CHANGED,
    /** A person may sign in again. */
    ENABLED,
    /** A person may not sign in any longer. */
    DISABLED,
    PASSWORD_CHANGED,
    /** A token is worth nothing any longer. */
    REVOKED
}
