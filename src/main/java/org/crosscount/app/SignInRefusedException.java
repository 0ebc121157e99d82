// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Whoever it is, it is not who it says: wrong name, password or token, or no longer good. Nobody is told which. */
public final class SignInRefusedException extends RuntimeException {
    public SignInRefusedException(String message) {
        super(message);
    }
}
