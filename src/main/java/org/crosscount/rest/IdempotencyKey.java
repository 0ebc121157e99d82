// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code Idempotency-Key} of a request, and tells one request from another. */
final class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";

    /** A string of structured fields (RFC 9651), or the same without its quotes. */
    private static final Pattern FORM = Pattern.compile("\"([!#-\\[\\]-~ ]{1,200})\"|([!#-+.-~-]{1,200})");

    private IdempotencyKey() {}

    /** Empty where the request has none; 400 where it has one that is none. */
    static Optional<String> of(RoutingContext context) {
        List<String> given = context.request().headers().getAll(HEADER);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(given.get(0).strip());
        if (given.size() > 1 || !matcher.matches()) {
            throw new ProblemException(
                    ProblemKind.INVALID_KEY,
                    "Idempotency-Key must be given once, as 1 to 200 printable characters of ASCII in quotes");
        }
        return Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    /** A digest of everything that makes it this request: method, address, what the caller had seen, type and body. */
    static String fingerprint(HttpServerRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String head = String.join(
                    "\n",
                    request.method().name(),
                    request.uri(),
                    String.join(",", request.headers().getAll(HttpHeaders.IF_MATCH)),
                    String.join(",", request.headers().getAll(HttpHeaders.CONTENT_TYPE)),
                    "");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
