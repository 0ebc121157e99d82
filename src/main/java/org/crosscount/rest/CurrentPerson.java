// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crosscount.app.SignedIn;

/** Who sends the request that is being answered, and from where. */
@ApplicationScoped
class CurrentPerson {
    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    CurrentPerson(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Empty where nobody is signed in. */
    Optional<SignedIn> get() {
        return SignInMechanism.person(identity);
    }

    /** For what {@link AccessRules} keeps everybody else from. */
    SignedIn require() {
        return get().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    String address() {
        return ClientAddress.of(request);
    }

    boolean isOverTls() {
        return "https".equals(request.scheme());
    }
}
