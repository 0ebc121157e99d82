// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** A ledger cannot be moved; neither database was changed. The message is fit to be shown: what is in the way. */
public final class MoveRefusedException extends RuntimeException {
    public MoveRefusedException(String message) {
        super(message);
    }

    public MoveRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
