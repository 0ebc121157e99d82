// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** What was asked for does not fit with who is on record, or with how people sign in here; nothing was changed. */
public final class AccessConflictException extends RuntimeException {
    /** What is in the way. */
    public enum Cause {
        NAME_TAKEN,
        LAST_ADMIN,
        SETUP_DONE,
        SIGN_IN_OFF,
        SIGNS_IN_ELSEWHERE
    }

    private final Cause obstacle;

    public AccessConflictException(Cause obstacle, String message) {
        super(message);
        this.obstacle = obstacle;
    }

    public Cause obstacle() {
        return obstacle;
    }
}
