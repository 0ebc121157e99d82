// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.rest.Problem.PartAtFault;

/** What is wrong with a request, gathered so that the caller sees it all at once. */
final class Faults {
    /** More would help nobody. */
    private static final int MOST = 100;

    private final List<PartAtFault> parts = new ArrayList<>();
    private boolean malformed;
    private int count;

    /** The part has not the form that it must have: wrong type, unknown member, characters that are no text. */
    void malformed(String field, String message) {
        malformed = true;
        add(field, message);
    }

    /** The part has the right form, and says what cannot be. */
    void refused(String field, String message) {
        add(field, message);
    }

    boolean any() {
        return count > 0;
    }

    int count() {
        return count;
    }

    /** 400 where any part is malformed, else 422. */
    void throwIfAny() {
        if (any()) {
            throw new ProblemException(
                    malformed ? ProblemKind.INVALID_BODY : ProblemKind.REFUSED, summary(parts), parts);
        }
    }

    /** As {@link #throwIfAny()}, for query parameters: 400. */
    void throwIfAnyParameter() {
        if (any()) {
            throw new ProblemException(ProblemKind.INVALID_PARAMETER, summary(parts), parts);
        }
    }

    /** The first fault in one line, and how many more there are. */
    static String summary(List<PartAtFault> parts) {
        Optional<PartAtFault> first = parts.stream().findFirst();
        String line = first.map(part -> part.field().isEmpty() ? part.message() : part.field() + ": " + part.message())
                .orElse("");
        return parts.size() > 1 ? line + " (and " + (parts.size() - 1) + " more)" : line;
    }

    private void add(String field, String message) {
        count++;
        if (parts.size() < MOST) {
            parts.add(new PartAtFault(field, message));
        }
    }
}
