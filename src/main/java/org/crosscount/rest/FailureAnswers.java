// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Answers what fails before a request reaches a resource, such as a database that is gone while somebody signs in. */
@ApplicationScoped
class FailureAnswers {
    private static final Logger LOG = Logger.getLogger(FailureAnswers.class);
    private static final int LEAST_OF_THE_CALLERS = 400;
    private static final int INTERNAL_ERROR = 500;

    /** Before the framework's own, which would show HTML or a stack trace. */
    private static final int LATE = 1_000_000;

    private final ProblemAnswers problems;

    FailureAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(LATE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof AuthenticationRedirectException
                || context.response().ended()) {
            context.next();
        } else if (failure == null || isCallersFault(context.statusCode())) {
            problems.send(context, ProblemKind.of(context.statusCode()), "The request cannot be answered");
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(failure, "Failure %s on %s", id, context.request().path());
            problems.send(context, ProblemKind.of(INTERNAL_ERROR), "The log of the service tells more under " + id);
        }
    }

    /** As the server says it, such as of a header that it cannot read. */
    private static boolean isCallersFault(int status) {
        return status >= LEAST_OF_THE_CALLERS && status < INTERNAL_ERROR;
    }
}
