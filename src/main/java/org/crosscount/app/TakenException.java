// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import org.crosscount.domain.review.Assignment;

/** Somebody else works on the thing. */
public final class TakenException extends RefusalException {
    private final transient Assignment assignment;

    TakenException(Assignment assignment) {
        super(assignment.to().name() + " works on it until " + assignment.until());
        this.assignment = assignment;
    }

    public Assignment assignment() {
        return assignment;
    }
}
