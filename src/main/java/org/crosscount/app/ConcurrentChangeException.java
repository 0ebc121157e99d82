// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Somebody else added a version of the same thing meanwhile; nothing was recorded, and trying again may succeed. */
public final class ConcurrentChangeException extends RuntimeException {
    public ConcurrentChangeException(String what, Throwable cause) {
        super(what + " was changed by somebody else at the same moment", cause);
    }
}
