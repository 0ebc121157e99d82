// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Tells whoever started the service where to look. */
@ApplicationScoped
class Welcome {
    private static final Logger LOG = Logger.getLogger("org.crosscount");
    private static final int LAST = 6000;

    private final Config config;

    Welcome(Config config) {
        this.config = config;
    }

    void tell(@Observes @Priority(LAST) StartupEvent started) {
        String host = config.getValue("quarkus.http.host", String.class);
        String port = config.getValue("quarkus.http.port", String.class);
        String address =
                "http://" + (host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
        LOG.infof("Figures that cannot all be true: %s/api/inconsistencies", address);
        LOG.infof("All calls, to try out:           %s/q/swagger-ui", address);
        LOG.infof("Health:                          %s/q/health", address);
    }
}
