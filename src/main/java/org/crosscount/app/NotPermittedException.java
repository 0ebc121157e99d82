// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** The person is known and may not do this. */
public final class NotPermittedException extends RuntimeException {
    public NotPermittedException(String message) {
        super(message);
    }
}
