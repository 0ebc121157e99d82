// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.RefusalException;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.rest.Problem.PartAtFault;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure inside the API into a problem document. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    RestResponse<Record> refused(RefusalException e, HttpServerRequest request) {
        Refusal refusal = Refusal.of(e, path(request));
        RestResponse<Record> answer = answer(refusal.kind(), refusal.document());
        refusal.tag().ifPresent(tag -> answer.getHeaders().putSingle(HttpHeaders.ETAG, tag));
        if (refusal.kind() == ProblemKind.REQUEST_IN_PROGRESS) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer;
    }

    /** No failure: the answer that the same request got before. */
    @ServerExceptionMapper
    RestResponse<String> repeated(RepeatedAnswerException e) {
        ResponseBuilder<String> answer = ResponseBuilder.create(e.status());
        e.answer().headers().forEach(answer::header);
        e.answer().body().ifPresent(body -> answer.entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")));
        return answer.build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> changedMeanwhile(ConcurrentChangeException e, HttpServerRequest request) {
        return answer(ProblemKind.CONCURRENT_CHANGE, String.valueOf(e.getMessage()), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(UnreadableTextException e, HttpServerRequest request) {
        ProblemKind kind =
                switch (e.kind()) {
                    case UNSUPPORTED_TYPE -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
                    case TOO_LARGE -> ProblemKind.BODY_TOO_LARGE;
                    case EMPTY, ENCRYPTED, DAMAGED -> ProblemKind.UNREADABLE_TEXT;
                };
        return answer(kind, String.valueOf(e.getMessage()), request, List.of());
    }

    /** What the framework refuses: unmatched paths, methods, media types. */
    @ServerExceptionMapper
    RestResponse<Problem> refusedByFramework(WebApplicationException e, HttpServerRequest request) {
        Response response = e.getResponse();
        if (response.getStatus() >= 500) {
            return unexpected(e, request);
        }
        ProblemKind kind = ProblemKind.of(response.getStatus());
        RestResponse<Problem> answer = answer(kind, detail(kind, request), request, List.of());
        if (response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, AllowedMethods.of(path(request)));
        }
        return answer;
    }

    /** Our own mistake: the caller gets an id under which the log has the rest. */
    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e, HttpServerRequest request) {
        String id = String.valueOf(request.response().headers().get(RequestIds.HEADER));
        LOG.errorf(e, "Failure %s on %s", id, path(request));
        return answer(ProblemKind.INTERNAL_ERROR, "The log of the service tells more under " + id, request, List.of());
    }

    private static RestResponse<Problem> answer(
            ProblemKind kind, String detail, HttpServerRequest request, List<PartAtFault> errors) {
        return answer(kind, Problem.of(kind, detail, path(request), errors));
    }

    private static <T> RestResponse<T> answer(ProblemKind kind, T problem) {
        return ResponseBuilder.<T>create(kind.status())
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .build();
    }

    private static String detail(ProblemKind kind, HttpServerRequest request) {
        return switch (kind.status()) {
            case 404 -> "Nothing is at " + path(request) + "; /q/swagger-ui shows what there is";
            case 405 -> "The path takes " + AllowedMethods.of(path(request));
            case 406 -> "Answers are application/json, a document's text is text/plain; accept one of them";
            default -> kind.title();
        };
    }

    private static String path(HttpServerRequest request) {
        return String.valueOf(request.path());
    }
}
