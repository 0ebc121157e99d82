// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A content type header, read as RFC 9110 writes it.
 *
 * @param mediaType lower case, without parameters
 * @param charset as printed, without quotes
 */
record ContentType(String mediaType, Optional<String> charset) {
    private static final String CHARSET = "charset=";

    static ContentType parse(String header) {
        String[] parts = header.split(";");
        Optional<String> charset = Optional.empty();
        for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
            charset = charsetIn(parts[i].strip());
        }
        return new ContentType(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    private static Optional<String> charsetIn(String parameter) {
        if (!parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
            return Optional.empty();
        }
        String value = parameter.substring(CHARSET.length()).replace("\"", "").strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
