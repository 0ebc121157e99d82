// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.period.Period;

/**
 * A date or a time of day in the text.
 *
 * @param from its first token
 * @param to the token after it
 * @param why DATE or TIME
 * @param period when it is; empty for times of day, and for dates that only the document's own date would complete
 * @param shared whether the number in it is a figure all the same ("the past 24 hours")
 * @param reach which figures it may speak of
 */
record Dated(int from, int to, Why why, Optional<Period> period, boolean shared, Reach reach) {
    /** Which figures of its sentence a date may speak of. */
    enum Reach {
        /** Any. */
        SENTENCE,
        /** Only one beside it: "90 a year earlier". */
        BESIDE,
        /** None: what it stands behind is compared with it. */
        COMPARED
    }

    Dated(int from, int to, Why why, Optional<Period> period) {
        this(from, to, why, period, false, Reach.SENTENCE);
    }

    /** A date told from another one. */
    static Dated beside(int from, int to, Optional<Period> period, boolean compared, boolean shared) {
        return new Dated(from, to, Why.DATE, period, shared, compared ? Reach.COMPARED : Reach.BESIDE);
    }

    boolean isBeside() {
        return reach != Reach.SENTENCE;
    }

    static Dated shared(int from, int to, Optional<Period> period) {
        return new Dated(from, to, Why.DATE, period, true, Reach.SENTENCE);
    }

    static Dated date(int from, int to, Optional<Period> period) {
        return new Dated(from, to, Why.DATE, period);
    }

    static Dated unknown(int from, int to) {
        return date(from, to, Optional.empty());
    }

    static Dated time(int from, int to) {
        return new Dated(from, to, Why.TIME, Optional.empty());
    }
}
