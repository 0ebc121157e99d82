// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, or keeps the caller's; it is in the answer and in every line that the request leaves in the log. */
@ApplicationScoped
class RequestIds {
    static final String HEADER = "X-Request-Id";
    static final String IN_LOG = "requestId";

    private static final int BEFORE_ALL_OTHERS = 11_000;
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, BEFORE_ALL_OTHERS);
    }

    private static void name(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.response().putHeader(HEADER, id);
        MDC.put(IN_LOG, id);
        context.next();
    }
}
