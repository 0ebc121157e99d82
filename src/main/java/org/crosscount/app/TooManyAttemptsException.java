// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Duration;

/** Too many wrong passwords or tokens came from there; none is looked at for a while. */
public final class TooManyAttemptsException extends RuntimeException {
    private final Duration wait;

    public TooManyAttemptsException(Duration wait) {
        super("Too many failed attempts to sign in; wait before the next");
        this.wait = wait;
    }

    /** How long until the next attempt is looked at. */
    public Duration delay() {
        return wait;
    }
}
