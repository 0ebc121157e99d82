// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.crosscount.app.SignInConfig;

/** Tells browsers on every answer what to keep from whom. */
@ApplicationScoped
class SecurityHeaders {
    /** Before {@link HostGuard}, whose refusals carry them too. */
    private static final int BEFORE_ALL = 11_000;

    private static final String DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGES =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Swagger UI comes with a script and styles of its own in the page, and images as data. */
    private static final String SWAGGER_UI = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    private static final String SWAGGER_UI_PATH = "/q/swagger-ui";
    private static final String A_YEAR = "max-age=31536000";

    private final SignInConfig config;

    SecurityHeaders(SignInConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    private void add(RoutingContext context) {
        String path = context.normalizedPath();
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Content-Security-Policy", policy(path));
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        if (path.matches("/api/(me|session|setup|people)(/.*)?")) {
            headers.set("Cache-Control", "no-store");
        } else if (config.enabled() && path.startsWith("/api/")) {
            headers.set("Cache-Control", "private, no-cache");
        }
        context.next();
    }

    private static String policy(String path) {
        if (path.startsWith(SWAGGER_UI_PATH)) {
            return SWAGGER_UI;
        }
        return path.startsWith("/api/") || path.startsWith("/q/") ? DATA : PAGES;
    }
}
