// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a page's own meta element names, looked for in its first bytes. UTF-16 means UTF-8 there: a page
 * whose meta element can be read byte by byte is not UTF-16 (WHATWG HTML, "prescan a byte stream").
 */
final class MetaCharset {
    /** The standard asks for 1024; pages with long comments before it are met. */
    private static final int LOOKED_AT = 4096;

    private static final String CHARSET = "charset=";

    private MetaCharset() {}

    static Optional<String> in(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int meta = start.indexOf("<meta"); meta >= 0; meta = start.indexOf("<meta", meta + 1)) {
            int end = start.indexOf('>', meta);
            String element =
                    start.substring(meta, end < 0 ? start.length() : end).replaceAll("\\s*=\\s*", "=");
            int charset = element.indexOf(CHARSET);
            if (charset >= 0) {
                return label(element.substring(charset + CHARSET.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> label(String value) {
        int start = 0;
        while (start < value.length() && isQuote(value.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < value.length() && isOfLabel(value.charAt(end))) {
            end++;
        }
        String label = value.substring(start, end);
        return label.isEmpty() ? Optional.empty() : Optional.of(label.startsWith("utf-16") ? "utf-8" : label);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isOfLabel(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
