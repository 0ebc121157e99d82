// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import org.crosscount.domain.review.Actor;

/**
 * One change in what somebody may do. Events are added, never edited.
 *
 * @param role the person's role after it
 */
public record PersonEvent(String person, Act act, AccessRole role, Actor by, Instant at) {
    /** What was done. */
    public enum Act {
        CREATED,
        ROLE_CHANGED,
        DISABLED,
        ENABLED,
        PASSWORD_CHANGED
    }
}
