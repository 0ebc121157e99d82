// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names that come from content: the same text gives the same name on every machine. */
public final class Digest {
    private static final int BYTES = 16;

    private Digest() {}

    /** The first 128 bits of the text's SHA-256, as 32 lower-case hexadecimal digits. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    /** The whole SHA-256 of the text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
    public static String whole(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
