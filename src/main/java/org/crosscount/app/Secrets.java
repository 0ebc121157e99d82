// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes up tokens that nobody can guess, and digests them for keeping: against 256 random bits a fast digest is enough. */
@Singleton
class Secrets {
    private final SecureRandom random = new SecureRandom();

    /** 256 random bits. */
    String fresh() {
        return fresh(32);
    }

    /** 96 random bits, to tell things apart by. */
    String freshId() {
        return fresh(12);
    }

    static String digest(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /** Takes the same time wherever the two differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(sha256(one), sha256(other));
    }

    private String fresh(int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fresh);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
