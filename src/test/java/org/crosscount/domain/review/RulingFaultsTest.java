// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingFaultsTest {
    private static final Set<ClaimId> INVOLVED = Set.of(new ClaimId("a"), new ClaimId("b"));

    @ParameterizedTest(name = "{0}, reason {1}, correction {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            CONFIRM | false | false | ''
            CONFIRM | true  | true  | correction
            CORRECT | false | true  | ''
            CORRECT | true  | false | correction
            REJECT  | true  | false | ''
            REJECT  | false | false | reason
            REJECT  | false | true  | reason correction
            REOPEN  | false | false | ''
            """)
    void a_review_says_what_its_decision_needs(Decision decision, boolean reason, boolean corrects, String faults) {
        Optional<String> why = reason ? Optional.of("misread") : Optional.empty();
        assertThat(RulingFaults.of(decision, why, corrects).stream()
                        .map(Fault::field)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(faults);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            # outcome | cause    | stands | falls | faults       | why
            RESOLVED  |          | a      | b     | ''           | one stands, one falls
            RESOLVED  | REVISION | a      |       | ''           | a cause may be named, and not everything need be decided
            RESOLVED  |          | a      | a     | falls        | none stands and falls
            RESOLVED  |          | z      | b     | stands       | z is no part of it
            RESOLVED  |          | a      | y z   | falls falls  | neither y nor z is part of it
            EXPLAINED | ROUNDING |        |       | ''           | both hold
            EXPLAINED |          |        |       | cause        | an explanation names its cause
            EXPLAINED | ROUNDING | a      | b     | stands falls | both hold, so that none falls
            DISMISSED |          |        |       | ''           | a false alarm
            DISMISSED |          |        | b     | falls        | a false alarm fells nothing
            REOPEN    |          |        |       | ''           | nothing is decided any longer
            REOPEN    | OTHER    |        |       | cause        | nothing is decided, for no cause
            """)
    void a_resolution_says_what_its_outcome_needs(
            Outcome outcome, ResolutionCause cause, String stands, String falls, String faults, String why) {
        NewResolution ruling = new NewResolution(
                outcome, Optional.ofNullable(cause), claims(stands), claims(falls), Optional.of("why"));
        assertThat(RulingFaults.of(ruling, INVOLVED).stream().map(Fault::field).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(faults);
        NewResolution mute =
                new NewResolution(outcome, Optional.ofNullable(cause), claims(stands), claims(falls), Optional.of(" "));
        assertThat(RulingFaults.of(mute, INVOLVED)).extracting(Fault::field).contains("reason");
    }

    private static Set<ClaimId> claims(String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(" ")).map(ClaimId::new).collect(Collectors.toSet());
    }
}
