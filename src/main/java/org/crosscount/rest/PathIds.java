// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.app.UnknownException;

/** Ids from paths. Any text may stand there; one that can be no id is simply not on record. */
final class PathIds {
    private static final int LONGEST = 1_000;

    private PathIds() {}

    /** @param what the kind of thing asked for, in the singular */
    static String of(String what, String id) {
        if (PlainText.fault(id, LONGEST).isPresent()) {
            throw new UnknownException(what, "asked for");
        }
        return id;
    }
}
