// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2 (HMAC-SHA-256), salted, and slow on purpose. A hash carries its own salt and number of
 * rounds, so that the number can be raised later.
 */
@Singleton
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** As OWASP advises for this function. */
    private static final int ROUNDS = 600_000;

    private static final int BYTES = 32;
    private static final String NAME = "pbkdf2-sha256";

    private static final int MOST_REMEMBERED = 1_000;

    private final SecureRandom random = new SecureRandom();

    /** Digests of what was right lately, so that a client that sends the password every time is not slow every time. */
    private final Set<String> right = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }));

    /** Known to this process only. */
    private final String pepper;

    /** A hash that no password has, made as slowly as any: whoever asks must not learn from the time which names there are. */
    private final String nobodys = NAME + "$" + ROUNDS + "$" + "AAAAAAAAAAAAAAAAAAAAAA==" + "$";

    Passwords(Secrets secrets) {
        this.pepper = secrets.fresh();
    }

    String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                "$",
                NAME,
                Integer.toString(ROUNDS),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, ROUNDS)));
    }

    /** Takes as long where there is no hash. */
    boolean matches(String password, Optional<String> hash) {
        String stored = hash.orElse(nobodys);
        boolean matches = derivesTo(stored, password);
        if (matches) {
            right.add(brief(password, stored));
        }
        return matches;
    }

    /** Whether the password was found to be right lately, at no cost. */
    boolean matchedLately(String password, Optional<String> hash) {
        return hash.filter(stored -> right.contains(brief(password, stored))).isPresent();
    }

    private String brief(String password, String hash) {
        return Secrets.digest(pepper + hash + password);
    }

    private static boolean derivesTo(String hash, String password) {
        String[] parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(NAME)) {
            throw new IllegalStateException("a password's hash is in a form that is not known");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3]));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec given = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(given)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 with SHA-256", e);
        } finally {
            given.clearPassword();
        }
    }
}
