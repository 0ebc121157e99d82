// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Fault;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # decision | value best worst | label   | faults       | why
            CONFIRM    | 2 5 1            | False   | ''           | what was rightly read may be untrue
            CORRECT    | 1 5 1            | False   | ''           | the worst is on the scale
            CORRECT    | 5.0 5 1          | True    | ''           | the best is on the scale
            CONFIRM    | 0 5 1            | False   | rating.value | below the scale
            CONFIRM    | 6 5 1            | True    | rating.value | above the scale
            CONFIRM    | 2 1 5            | False   | rating.worst | the scale stands on its head
            CONFIRM    | 1 1 1            | False   | rating.worst | a scale of one place
            CONFIRM    | 2 5 1            | ' '     | rating.label | a word is what readers see
            REJECT     | 2 5 1            | False   | rating       | what is no claim is not published
            REOPEN     | 2 5 1            | False   | rating       | nothing is decided
            """)
    void a_rating_is_on_its_scale(Decision decision, String scale, String label, String faults, String why) {
        String[] numbers = scale.split(" ");
        Rating rating = new Rating(
                new BigDecimal(numbers[0]),
                new BigDecimal(numbers[1]),
                new BigDecimal(numbers[2]),
                label,
                Optional.empty());
        assertThat(RulingFaults.of(decision, Optional.of(rating), List.of()).stream()
                        .map(Fault::field)
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(faults);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a                       | true  | an address
            HTTP://example.org:8080/a?b=c#d             | true  | an address with all its parts
            https://example.org                         | true  | a host is enough
            ftp://example.org/a                         | false | not for readers
            javascript:alert(1)                         | false | not an address of anything
            https:///a                                  | false | no host
            https://anna:secret@example.org/            | false | a password
            /a/b                                        | false | relative to what?
            """)
    void evidence_is_an_address_on_the_web(String address, boolean taken, String why) {
        List<Link> evidence = List.of(new Link(address));
        assertThat(RulingFaults.of(Decision.REJECT, Optional.empty(), evidence).isEmpty())
                .as(why)
                .isEqualTo(taken);
    }

    @Test
    void evidence_is_given_once() {
        Link link = new Link("https://example.org/");
        assertThat(RulingFaults.of(Decision.CONFIRM, Optional.empty(), List.of(link, link)))
                .extracting(Fault::field)
                .containsExactly("evidence[1]");
    }

    private static Set<ClaimId> claims(String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(" ")).map(ClaimId::new).collect(Collectors.toSet());
    }
}
