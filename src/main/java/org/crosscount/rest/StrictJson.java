// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads JSON as RFC 8259 has it, with exact decimals and bounded depth and number length; names that come twice are
 * refused. Faults are {@link ProblemException}s that give line and column.
 */
final class StrictJson {
    private static final int GREATEST_DEPTH = 50;
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_TEXT = LimitedBody.MOST;

    private static final JsonMapper MAPPER = mapper();

    private StrictJson() {}

    /** Something that reads from a parser. */
    interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** The one value that the body is. */
    static JsonNode read(InputStream body) {
        return read(body, StrictJson::tree);
    }

    /** Reads the body token by token, for bodies too large to hold; {@code reading} begins on the first token. */
    static <T> T read(InputStream body, Reading<T> reading) {
        try (JsonParser parser = MAPPER.createParser(new LimitedBody(body))) {
            return read(parser, reading);
        } catch (CharConversionException e) {
            throw new ProblemException(ProblemKind.MALFORMED_JSON, "The body is not UTF-8: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value on whose first token the parser stands. */
    static JsonNode tree(JsonParser parser) throws IOException {
        try {
            return MAPPER.readTree(parser);
        } catch (NumberFormatException | ArithmeticException e) {
            throw malformed("A number has an exponent beyond all measure", parser.currentLocation());
        }
    }

    private static <T> T read(JsonParser parser, Reading<T> reading) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new ProblemException(ProblemKind.MALFORMED_JSON, "The body is empty; send a JSON object");
            }
            T result = reading.read(parser);
            if (parser.nextToken() != null) {
                throw malformed("Something follows the JSON value", parser.currentTokenLocation());
            }
            return result;
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw malformed(plain(e.getOriginalMessage()), where != null ? where : parser.currentLocation());
        }
    }

    private static ProblemException malformed(String what, JsonLocation where) {
        return new ProblemException(
                ProblemKind.MALFORMED_JSON,
                "Line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + what);
    }

    /** Without what only a user of the library would understand. */
    private static String plain(String message) {
        return message.replaceAll("\\[Source: [^;]*; ", "[")
                .replaceAll(": enable `[^`]*` to allow", "")
                .replaceAll(", from `[^`]*`", "");
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(GREATEST_DEPTH)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .build());
        return mapper;
    }
}
