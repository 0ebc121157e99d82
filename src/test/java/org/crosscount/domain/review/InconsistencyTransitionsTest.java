// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.consistency.InconsistencyStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InconsistencyTransitionsTest {
    @ParameterizedTest(name = "{1} on {0}, found {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # from    | outcome   | found | to        | or else
            OPEN      | RESOLVED  | true  | RESOLVED  |
            OPEN      | EXPLAINED | true  | EXPLAINED |
            OPEN      | DISMISSED | true  | DISMISSED |
            OPEN      | REOPEN    | true  |           | RESOLVED, EXPLAINED, DISMISSED
            RESOLVED  | RESOLVED  | true  |           | REOPEN
            RESOLVED  | EXPLAINED | true  |           | REOPEN
            RESOLVED  | DISMISSED | true  |           | REOPEN
            RESOLVED  | REOPEN    | true  | OPEN      |
            EXPLAINED | RESOLVED  | true  |           | REOPEN
            EXPLAINED | EXPLAINED | true  |           | REOPEN
            EXPLAINED | DISMISSED | true  |           | REOPEN
            EXPLAINED | REOPEN    | true  | OPEN      |
            DISMISSED | RESOLVED  | true  |           | REOPEN
            DISMISSED | EXPLAINED | true  |           | REOPEN
            DISMISSED | DISMISSED | true  |           | REOPEN
            DISMISSED | REOPEN    | true  | OPEN      |
            RESOLVED  | REOPEN    | false |           | ''
            EXPLAINED | REOPEN    | false |           | ''
            DISMISSED | REOPEN    | false |           | ''
            DISMISSED | RESOLVED  | false |           | ''
            """)
    void an_inconsistency_is_ruled_on_once_and_again_only_after_it_was_reopened(
            InconsistencyStatus from, Outcome outcome, boolean found, InconsistencyStatus to, String orElse) {
        Transition<InconsistencyStatus, Outcome> transition = InconsistencyTransitions.of(from, outcome, found);
        if (to != null) {
            assertThat(transition).isEqualTo(new Transition.Accepted<>(to));
        } else {
            assertThat(transition.leadsTo()).isEmpty();
            assertThat(transition.refusal()).isPresent();
            assertThat(transition.accepted().toString()).isEqualTo("[" + orElse + "]");
        }
    }
}
