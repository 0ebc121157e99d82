// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.Idempotency;
import org.crosscount.app.KeptAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers a POST that comes again under the same {@code Idempotency-Key} with the answer that it got the first time, which is
 * kept in the transaction in which the request acted. Only what acted is kept: a request that was refused did nothing, and
 * may be sent again.
 */
@Interceptor
@OncePerKey
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyKeys {
    private final Idempotency idempotency;
    private final AnsweredRequest request;
    private final ObjectMapper mapper;
    private final Set<String> inProgress = ConcurrentHashMap.newKeySet();

    IdempotencyKeys(Idempotency idempotency, AnsweredRequest request, ObjectMapper mapper) {
        this.idempotency = idempotency;
        this.request = request;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        Optional<RoutingContext> context = request.context();
        Optional<String> key = context.flatMap(IdempotencyKey::of);
        OncePerKey.Keeps keeps =
                call.getMethod().getAnnotation(OncePerKey.class).value();
        if (context.isEmpty() || key.isEmpty() || keeps == OncePerKey.Keeps.NO_TRACE) {
            return call.proceed();
        }
        String fingerprint = IdempotencyKey.fingerprint(context.get().request(), body(call));
        String owned = idempotency.owned(key.get());
        if (!inProgress.add(owned)) {
            throw new ProblemException(
                    ProblemKind.REQUEST_IN_PROGRESS, "A request under this Idempotency-Key is being answered");
        }
        try {
            return once(call, keeps, key.get(), fingerprint);
        } finally {
            inProgress.remove(owned);
        }
    }

    private Object once(InvocationContext call, OncePerKey.Keeps keeps, String key, String fingerprint)
            throws Exception {
        Optional<KeptAnswer> kept = idempotency.kept(key);
        boolean anew = keeps == OncePerKey.Keeps.NOTHING
                && kept.filter(each -> !isSame(each, fingerprint)).isEmpty();
        if (kept.isPresent() && !anew) {
            throw again(kept.get(), fingerprint);
        }
        if (keeps == OncePerKey.Keeps.NOTHING) {
            Object answer = call.proceed();
            if (kept.isEmpty()) {
                idempotency.act(key, () -> KeptAnswer.ofNothing(fingerprint));
            }
            return answer;
        }
        try {
            return act(call, keeps, key, fingerprint);
        } catch (ConcurrentChangeException clash) {
            throw again(idempotency.kept(key).orElseThrow(() -> clash), fingerprint);
        }
    }

    private Object act(InvocationContext call, OncePerKey.Keeps keeps, String key, String fingerprint) {
        AtomicReference<Object> answer = new AtomicReference<>();
        idempotency.act(key, () -> {
            Object given = proceed(call);
            answer.set(given);
            return keeps == OncePerKey.Keeps.ANSWER ? toBeKept(given, fingerprint) : KeptAnswer.ofNothing(fingerprint);
        });
        return Objects.requireNonNull(answer.get());
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("resources throw nothing that is checked", e);
        }
    }

    private KeptAnswer toBeKept(Object answer, String fingerprint) {
        if (!(answer instanceof RestResponse<?> response)) {
            return new KeptAnswer(fingerprint, Optional.of(200), Map.of(), Optional.of(json(answer)));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG)) {
            Optional.ofNullable(response.getHeaders().getFirst(name))
                    .ifPresent(value -> headers.put(name, value.toString()));
        }
        Optional<String> body = Optional.ofNullable(response.getEntity()).map(this::json);
        return new KeptAnswer(fingerprint, Optional.of(response.getStatus()), headers, body);
    }

    private String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what goes out can be written", e);
        }
    }

    private static RuntimeException again(KeptAnswer kept, String fingerprint) {
        if (!isSame(kept, fingerprint)) {
            return new ProblemException(
                    ProblemKind.KEY_REUSED, "Another request was sent under this Idempotency-Key; take a new key");
        }
        return kept.status()
                .<RuntimeException>map(status -> new RepeatedAnswerException(kept, status))
                .orElseGet(() -> new ProblemException(
                        ProblemKind.ANSWER_NOT_KEPT,
                        "The request was answered before; the answer held a secret, and was not kept"));
    }

    private static boolean isSame(KeptAnswer kept, String fingerprint) {
        return kept.fingerprint().equals(fingerprint);
    }

    /** The whole body, which the method then reads again from the start. */
    private static byte[] body(InvocationContext call) {
        Object[] parameters = call.getParameters();
        for (int at = 0; at < parameters.length; at++) {
            if (parameters[at] instanceof InputStream stream) {
                byte[] body = RequestBodies.bytes(stream);
                parameters[at] = new ByteArrayInputStream(body);
                call.setParameters(parameters);
                return body;
            }
        }
        return new byte[0];
    }
}
