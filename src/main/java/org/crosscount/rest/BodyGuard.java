// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers a body that is declared too large at once; one that does not say its length is {@link LimitedBody}'s to refuse. */
@ApplicationScoped
class BodyGuard {
    private static final int AFTER_HOST_GUARD = 9_000;

    private final ProblemAnswers problems;

    BodyGuard(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HOST_GUARD);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLarge(length)) {
            problems.send(context, ProblemKind.BODY_TOO_LARGE, LimitedBody.TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** The server has seen that it is a number. */
    private static boolean isTooLarge(String length) {
        return length.length() > 18 || Long.parseLong(length) > LimitedBody.MOST;
    }
}
