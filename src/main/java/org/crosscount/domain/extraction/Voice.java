// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;

/**
 * Who says something.
 *
 * @param name as printed; empty where nobody is named ("some say")
 * @param from the first token of what says so
 * @param to the token after it
 * @param reach which figures of its sentence it speaks for
 */
record Voice(String name, int from, int to, Reach reach) {
    /** On which side of the words that name a speaker stands what is said. */
    enum Reach {
        /** "Police said 12 people died." */
        AFTER,
        /** "Twelve people died, police said." */
        BEFORE,
        /** "Twelve people, police said, died", "according to police". */
        BOTH
    }

    static Voice both(String name, int from, int to) {
        return new Voice(name, from, to, Reach.BOTH);
    }

    Voice by(String other) {
        return new Voice(other, from, to, reach);
    }

    Optional<String> named() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    boolean holds(int start, int end) {
        return start >= from && end <= to;
    }
}
