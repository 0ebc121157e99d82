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
 */
record Dated(int from, int to, Why why, Optional<Period> period, boolean shared) {
    Dated(int from, int to, Why why, Optional<Period> period) {
        this(from, to, why, period, false);
    }

    static Dated shared(int from, int to, Optional<Period> period) {
        return new Dated(from, to, Why.DATE, period, true);
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
