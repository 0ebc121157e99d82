// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** The claim has changed since the caller saw it; nothing was recorded. */
public final class StaleClaimException extends RefusalException {
    private final transient RecordedClaim current;

    StaleClaimException(RecordedClaim current) {
        super("Claim " + current.claim().id().value() + " is in version "
                + current.claim().version() + " now");
        this.current = current;
    }

    public RecordedClaim current() {
        return current;
    }
}
