// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/**
 * A token just made.
 *
 * @param secret the token itself; nobody can tell it later
 */
public record MadeToken(Token token, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "MadeToken[" + token + "]";
    }
}
