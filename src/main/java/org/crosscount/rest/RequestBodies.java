// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads request bodies by their content type. */
final class RequestBodies {
    private RequestBodies() {}

    /** The one object that the body is, read by {@code reading}, which gathers the faults. */
    static <T> T object(InputStream body, Function<BodyObject, Optional<T>> reading) {
        JsonNode node = StrictJson.read(body);
        Faults faults = new Faults();
        Optional<T> read = BodyObject.of(node, "", faults).flatMap(reading);
        faults.throwIfAny();
        return read.orElseThrow();
    }

    /** 415 unless the body is JSON. */
    static void requireJson(HttpHeaders headers) {
        Optional<MediaType> type = type(headers);
        if (type.filter(RequestBodies::isJson).isEmpty()) {
            throw unsupported(type, "application/json");
        }
    }

    /** The type that the caller states; empty where it states none, or none that can be read. */
    static Optional<MediaType> type(HttpHeaders headers) {
        try {
            return Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                    .map(MediaType::valueOf)
                    .filter(type -> !type.isWildcardType());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isJson(MediaType type) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    static ProblemException unsupported(Optional<MediaType> type, String accepted) {
        String given = type.map(known -> "The body is " + known.getType() + "/" + known.getSubtype())
                .orElse("The body has no Content-Type");
        return new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, given + "; accepted here is " + accepted);
    }

    /** The whole body, up to the greatest size that is taken. */
    static byte[] bytes(InputStream body) {
        try {
            return new LimitedBody(body).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
