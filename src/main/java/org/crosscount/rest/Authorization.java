// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * An Authorization header, taken apart.
 *
 * @param scheme in lower case
 */
record Authorization(String scheme, String credentials) {
    /** Name and password of the Basic scheme. */
    record Password(String name, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "Password[" + name + "]";
        }
    }

    static Authorization of(String header) {
        String[] parts = header.strip().split(" +", 2);
        return new Authorization(parts[0].toLowerCase(Locale.ROOT), parts.length < 2 ? "" : parts[1].strip());
    }

    /** Empty where the scheme is another, or what follows is not as it should be. */
    Optional<Password> password() {
        if (!scheme.equals("basic")) {
            return Optional.empty();
        }
        try {
            String pair = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(credentials)))
                    .toString();
            int colon = pair.indexOf(':');
            return colon < 0 || pair.indexOf(0) >= 0
                    ? Optional.empty()
                    : Optional.of(new Password(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Empty where the scheme is another, or nothing follows. */
    Optional<String> token() {
        return scheme.equals("bearer") && !credentials.isEmpty() ? Optional.of(credentials) : Optional.empty();
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "Authorization[" + scheme + "]";
    }
}
