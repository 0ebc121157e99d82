// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.app.RefusalException;
import org.crosscount.rest.Problem.PartAtFault;

/** A request that cannot be answered as it stands; carries what its problem document will say. */
final class ProblemException extends RefusalException {
    private final transient ProblemKind kind;
    private final transient List<PartAtFault> errors;

    ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, List.of());
    }

    ProblemException(ProblemKind kind, String detail, List<PartAtFault> errors) {
        super(detail);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    ProblemKind kind() {
        return kind;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<PartAtFault> errors() {
        return errors;
    }
}
