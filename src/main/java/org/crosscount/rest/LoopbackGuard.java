// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.SignInConfig;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Stops a service that others could reach and nobody would have to sign in to, before it listens. */
@ApplicationScoped
class LoopbackGuard {
    private static final Logger LOG = Logger.getLogger("org.crosscount");
    private static final int FIRST = 1;

    private final SignInConfig signIn;
    private final RestConfig rest;
    private final Config config;

    LoopbackGuard(SignInConfig signIn, RestConfig rest, Config config) {
        this.signIn = signIn;
        this.rest = rest;
        this.config = config;
    }

    void check(@Observes @Priority(FIRST) StartupEvent starting) {
        String host = config.getValue("quarkus.http.host", String.class);
        refusal(host, signIn.enabled()).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        if (signIn.oidc().enabled() && !signIn.enabled()) {
            throw new IllegalStateException(
                    "crosscount.sign-in.oidc.enabled is true and sign-in is off: nobody would be asked"
                            + " who they are. Set crosscount.sign-in.enabled=true, too.");
        }
        if (!isLoopback(host) && rest.hosts().equals(Set.of("localhost", "127.0.0.1", "[::1]"))) {
            LOG.warn("The service listens beyond this machine but answers to loopback names only: set"
                    + " crosscount.rest.hosts to the names under which people reach it.");
        }
    }

    /** Why the service may not start; empty where it may. */
    static Optional<String> refusal(String host, boolean signIn) {
        return signIn || isLoopback(host)
                ? Optional.empty()
                : Optional.of("Without sign-in the service listens on loopback only, and quarkus.http.host is " + host
                        + ". Either leave quarkus.http.host at 127.0.0.1, or set crosscount.sign-in.enabled=true"
                        + " (CROSSCOUNT_SIGN_IN_ENABLED=true), and crosscount.rest.hosts to the names under which people"
                        + " reach it.");
    }

    /** Whether only this machine reaches it; a name that cannot be looked up is not. */
    private static boolean isLoopback(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
