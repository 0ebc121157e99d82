// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param name by which acts are recorded; never changes and is never given to anybody else
 * @param enabled false once this person may no longer sign in; nobody is ever taken off the record
 * @param at when put on record
 */
public record Person(String name, AccessRole role, boolean enabled, Origin origin, Instant at) {
    /** Where the person signs in. */
    public enum Origin {
        /** Here, with a password. */
        PASSWORD,

        /** With the OpenID Connect provider, which also says what the person may do. */
        OIDC
    }
}
