// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.TooManyAttemptsException;

/** Says that it takes signing in, and how. */
@Singleton
class Challenges {
    static final String BEARER = "Bearer realm=\"crosscount\"";
    private static final String BASIC = "Basic realm=\"crosscount\", charset=\"UTF-8\"";

    private final ProblemAnswers problems;

    Challenges(ProblemAnswers problems) {
        this.problems = problems;
    }

    /** @param refusal why the credentials given are no good; empty where none were given */
    void send(RoutingContext context, Optional<Throwable> refusal) {
        if (refusal.orElse(null) instanceof TooManyAttemptsException tooMany) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RetryAfter.of(tooMany.delay()));
            problems.send(context, ProblemKind.TOO_MANY_ATTEMPTS, String.valueOf(tooMany.getMessage()));
            return;
        }
        context.response().putHeader("WWW-Authenticate", schemes(context.request(), refusal.isPresent()));
        problems.send(
                context,
                refusal.isPresent() ? ProblemKind.SIGN_IN_REFUSED : ProblemKind.SIGN_IN_REQUIRED,
                refusal.map(Throwable::getMessage)
                        .orElse("Send a token (Authorization: Bearer), or name and password (Basic)"));
    }

    /**
     * A browser that is told of Basic asks its user, which is fine for a page that is opened and a nuisance for a request that a
     * page sends.
     */
    private static List<String> schemes(HttpServerRequest request, boolean refused) {
        List<String> schemes = new ArrayList<>();
        if (request.getHeader("Sec-Fetch-Mode") == null || isNavigation(request)) {
            schemes.add(BASIC);
        }
        boolean token = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(header -> Authorization.of(header).token())
                .isPresent();
        schemes.add(refused && token ? BEARER + ", error=\"invalid_token\"" : BEARER);
        return schemes;
    }

    /** Whether somebody opens a page in a browser. */
    static boolean isNavigation(HttpServerRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = accepts != null && accepts.contains("text/html");
        return request.method().name().equals("GET") && page && (mode == null || mode.equals("navigate"));
    }
}
