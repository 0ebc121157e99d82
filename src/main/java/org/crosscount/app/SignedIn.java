// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;

/**
 * Who is signed in with a request.
 *
 * @param name by which acts are recorded
 * @param role what may be done; empty where a provider gives the person no role here
 * @param token the token that was shown, a session's too
 */
public record SignedIn(String name, Optional<AccessRole> role, Means means, Optional<Token> token) {
    /** How somebody signed in. */
    public enum Means {
        /** Not at all: the one user of a service without sign-in. */
        LOCAL,
        PASSWORD,
        SESSION,
        TOKEN,
        OIDC
    }

    public boolean may(AccessRole needed) {
        return role.filter(has -> has.includes(needed)).isPresent();
    }
}
