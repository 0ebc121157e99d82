// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fails, as something of ours might, before any resource is reached. */
@ApplicationScoped
class FailingRoute {
    static final String PATH = "/test/fails";

    void register(@Observes Router router) {
        router.route(PATH).order(1).handler(context -> {
            throw new IllegalStateException("select password_hash from person");
        });
        router.route(PATH + "/by-status").order(1).handler(context -> context.fail(503));
    }
}
