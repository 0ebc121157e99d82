// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.crosscount.domain.review.Actor;

/** Who acts: whoever is signed in with the request, and without sign-in the one user of this machine. */
@ApplicationScoped
class CurrentActor {
    private final SignInConfig config;
    private final SecurityIdentity identity;

    CurrentActor(SignInConfig config, SecurityIdentity identity) {
        this.config = config;
        this.identity = identity;
    }

    Actor get() {
        if (!config.enabled()) {
            return Actor.LOCAL;
        }
        if (identity.isAnonymous()) {
            throw new IllegalStateException("nobody is signed in, and nothing is recorded as nobody's");
        }
        return new Actor(identity.getPrincipal().getName());
    }
}
