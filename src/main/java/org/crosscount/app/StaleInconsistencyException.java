// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** The inconsistency has changed since the caller saw it; nothing was recorded. */
public final class StaleInconsistencyException extends RefusalException {
    private final transient RecordedInconsistency current;

    StaleInconsistencyException(RecordedInconsistency current) {
        super("Inconsistency " + current.finding().id().value() + " is in version " + current.version() + " now");
        this.current = current;
    }

    public RecordedInconsistency current() {
        return current;
    }
}
