// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.crosscount.app.Setup;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Tells whoever started the service where to look. */
@ApplicationScoped
class Welcome {
    private static final Logger LOG = Logger.getLogger("org.crosscount");
    private static final int LAST = 6000;

    private final Config config;
    private final Setup setup;

    Welcome(Config config, Setup setup) {
        this.config = config;
        this.setup = setup;
    }

    void tell(@Observes @Priority(LAST) StartupEvent started) {
        String host = config.getValue("quarkus.http.host", String.class);
        String port = config.getValue("quarkus.http.port", String.class);
        String address = address(host, port);
        LOG.infof("Figures that cannot all be true: %s/api/inconsistencies", address);
        LOG.infof("All calls, to try out:           %s/q/swagger-ui", address);
        LOG.infof("Health:                          %s/q/health", address);
        setup.open().ifPresent(opened -> tellOfSetup(opened, address));
    }

    /** Where a browser of this machine finds it. */
    static String address(String host, String port) {
        boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        String named = here ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + named + ":" + port;
    }

    /** The one place where a secret is logged: whoever reads the log of the start is who may set the service up. */
    private static void tellOfSetup(Setup.Opened opened, String address) {
        LOG.warnf(
                "There is no administrator yet. Make one, once: POST %s/api/setup"
                        + " {\"token\": \"%s\", \"name\": \"…\", \"password\": \"…\"}",
                address, opened.token().orElse("as in crosscount.sign-in.setup-token"));
    }
}
