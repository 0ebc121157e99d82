// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;

/**
 * Bytes to characters. The charset is the header's, else the byte order mark's, else (HTML) that of the meta element,
 * else UTF-8 where the bytes are valid UTF-8, else windows-1252. The names ISO-8859-1 and US-ASCII mean windows-1252,
 * as the WHATWG Encoding Standard has it. A byte order mark is no part of the text.
 */
final class TextDecoding {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String WINDOWS_1252 = "windows-1252";

    private TextDecoding() {}

    /** @throws UnreadableTextException on an unknown charset, bytes that are not of the stated one, or NUL */
    static String plain(byte[] body, Optional<String> header) {
        Optional<Charset> stated = header.map(TextDecoding::named).or(() -> ByteOrderMark.of(body));
        String text = stated.map(charset -> strict(body, charset)).orElseGet(() -> guessed(body));
        return checked(text);
    }

    /** As {@link #plain}, but like a browser: bytes that are not of the stated charset become U+FFFD. */
    static String html(byte[] body, Optional<String> header) {
        Optional<Charset> stated = header.map(TextDecoding::named)
                .or(() -> ByteOrderMark.of(body))
                .or(() -> MetaCharset.in(body).flatMap(TextDecoding::known));
        String text = stated.map(charset -> new String(body, charset)).orElseGet(() -> guessed(body));
        return checked(text);
    }

    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableTextException(
                    Kind.DAMAGED,
                    "the body holds NUL characters, so it is no text in the charset it was read as; send a PDF as"
                            + " application/pdf, and name the charset of UTF-16 text in the Content-Type");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.substring(1) : text;
    }

    private static String guessed(byte[] body) {
        return decoded(body, StandardCharsets.UTF_8).orElseGet(() -> new String(body, Charset.forName(WINDOWS_1252)));
    }

    private static String strict(byte[] body, Charset charset) {
        if (charset.name().equalsIgnoreCase(WINDOWS_1252)) {
            return new String(body, charset);
        }
        return decoded(body, charset)
                .orElseThrow(() -> new UnreadableTextException(
                        Kind.DAMAGED,
                        "the body is not valid " + charset.name() + "; name the charset it has in the Content-Type"));
    }

    private static Optional<String> decoded(byte[] body, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException notOfThisCharset) {
            return Optional.empty();
        }
    }

    private static Charset named(String label) {
        return known(label)
                .orElseThrow(() -> new UnreadableTextException(
                        Kind.UNSUPPORTED_TYPE,
                        "the charset in the Content-Type is not known here; send the text as UTF-8"));
    }

    private static Optional<Charset> known(String label) {
        String name = isLatin(label.toLowerCase(Locale.ROOT)) ? WINDOWS_1252 : label;
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isLatin(String label) {
        return switch (label) {
            case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252" -> true;
            default -> false;
        };
    }
}
