// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.List;
import org.crosscount.domain.consistency.InconsistencyStatus;

/** Which rulings an inconsistency takes: from OPEN to one of three, and back by REOPEN as long as it is found. */
public final class InconsistencyTransitions {
    private static final List<Outcome> FROM_OPEN = List.of(Outcome.RESOLVED, Outcome.EXPLAINED, Outcome.DISMISSED);

    private InconsistencyTransitions() {}

    /**
     * Where the outcome leads.
     *
     * @param found whether its rule finds it as the claims stand now
     */
    public static Transition<InconsistencyStatus, Outcome> of(
            InconsistencyStatus from, Outcome outcome, boolean found) {
        List<Outcome> accepted = acceptedFrom(from, found);
        if (accepted.contains(outcome)) {
            return new Transition.Accepted<>(status(outcome));
        }
        boolean gone = outcome == Outcome.REOPEN && from != InconsistencyStatus.OPEN;
        String reason = gone
                ? "as the claims stand now, the rule does not find it; it reopens by itself when it is found again"
                : outcome + " is not for an inconsistency that is " + from;
        return new Transition.Refused<>(reason, accepted);
    }

    private static List<Outcome> acceptedFrom(InconsistencyStatus from, boolean found) {
        return switch (from) {
            case OPEN -> FROM_OPEN;
            case RESOLVED, EXPLAINED, DISMISSED -> found ? List.of(Outcome.REOPEN) : List.of();
        };
    }

    private static InconsistencyStatus status(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> InconsistencyStatus.RESOLVED;
            case EXPLAINED -> InconsistencyStatus.EXPLAINED;
            case DISMISSED -> InconsistencyStatus.DISMISSED;
            case REOPEN -> InconsistencyStatus.OPEN;
        };
    }
}
