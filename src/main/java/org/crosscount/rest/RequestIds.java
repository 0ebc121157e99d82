// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id: the one in {@code X-Request-Id}, where it is well formed, else one made here. It goes out with the
 * answer, into every line that is logged meanwhile, and into the audit.
 */
@ApplicationScoped
class RequestIds {
    static final String HEADER = "X-Request-Id";

    /** Under which the id stands in the log's context. */
    static final String LOGGED = "requestId";

    /** Before anything else sees the request, so that refusals have one too. */
    private static final int FIRST = 11_000;

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._~:/+=@-]{1,128}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::identify, FIRST);
    }

    /** The id of the request. */
    static Optional<String> of(RoutingContext context) {
        return Optional.ofNullable(context.get(LOGGED));
    }

    private static void identify(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        boolean taken = given != null && WELL_FORMED.matcher(given).matches();
        String id = taken ? given : UUID.randomUUID().toString();
        context.put(LOGGED, id);
        context.response().putHeader(HEADER, id);
        MDC.put(LOGGED, id);
        context.next();
    }
}
