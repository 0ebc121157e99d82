// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Nothing of that id is on record. */
public final class UnknownException extends RefusalException {
    private final String what;
    private final String id;

    /** @param what the kind of thing asked for, in the singular: "claim" */
    public UnknownException(String what, String id) {
        super("No " + what + " has the id " + id);
        this.what = what;
        this.id = id;
    }

    public String what() {
        return what;
    }

    public String id() {
        return id;
    }
}
