// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Sends problem documents where a request never reaches the API's resources. */
@Singleton
class ProblemAnswers {
    private final ObjectMapper mapper;

    ProblemAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void send(RoutingContext context, ProblemKind kind, String detail) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Problem problem =
                Problem.of(kind, detail, String.valueOf(context.request().path()), List.of());
        context.response()
                .setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
        // What is left of the body is read and dropped, so that a client that sends all before it reads gets the
        // answer.
        if (!context.request().isEnded()) {
            context.request().resume();
        }
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is texts and a number", e);
        }
    }
}
