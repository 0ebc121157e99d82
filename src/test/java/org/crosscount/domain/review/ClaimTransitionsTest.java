// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTransitionsTest {
    private static final Actor ANNA = new Actor("anna");
    private static final Actor BERT = new Actor("bert");

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # from    | decision | to        | or else
            PROPOSED  | CONFIRM  | CONFIRMED |
            PROPOSED  | CORRECT  | CORRECTED |
            PROPOSED  | REJECT   | REJECTED  |
            PROPOSED  | REOPEN   |           | CONFIRM, CORRECT, REJECT
            CONFIRMED | CONFIRM  |           | REOPEN
            CONFIRMED | CORRECT  |           | REOPEN
            CONFIRMED | REJECT   |           | REOPEN
            CONFIRMED | REOPEN   | PROPOSED  |
            CORRECTED | CONFIRM  |           | REOPEN
            CORRECTED | CORRECT  |           | REOPEN
            CORRECTED | REJECT   |           | REOPEN
            CORRECTED | REOPEN   | PROPOSED  |
            REJECTED  | CONFIRM  |           | REOPEN
            REJECTED  | CORRECT  |           | REOPEN
            REJECTED  | REJECT   |           | REOPEN
            REJECTED  | REOPEN   | PROPOSED  |
            """)
    void a_claim_is_ruled_on_once_and_again_only_after_it_was_reopened(
            ClaimStatus from, Decision decision, ClaimStatus to, String orElse) {
        Transition<ClaimStatus, Decision> transition = ClaimTransitions.of(claim(from), decision);
        if (to != null) {
            assertThat(transition).isEqualTo(new Transition.Accepted<>(to));
            assertThat(transition.refusal()).isEmpty();
        } else {
            assertThat(transition.leadsTo()).isEmpty();
            assertThat(transition.refusal().orElseThrow()).contains(decision.name(), from.name());
            assertThat(transition.accepted().toString()).isEqualTo("[" + orElse + "]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_follows_from_other_claims_takes_no_ruling_even_once_withdrawn(Decision decision) {
        for (ClaimStatus status : List.of(ClaimStatus.DERIVED, ClaimStatus.REJECTED)) {
            Claim derived = claim(status).toBuilder()
                    .parents(List.of(new ClaimId("p1"), new ClaimId("p2")))
                    .build();
            Transition<ClaimStatus, Decision> transition = ClaimTransitions.of(derived, decision);
            assertThat(transition.refusal().orElseThrow()).contains("derived", "p1 and p2");
            assertThat(transition.accepted()).isEmpty();
        }
    }

    @Test
    void with_four_eyes_the_proposer_does_everything_but_confirm() {
        Claim claim = claim(ClaimStatus.PROPOSED);
        Transition<ClaimStatus, Decision> own =
                ClaimTransitions.withFourEyes(claim, Decision.CONFIRM, ANNA, new Actor("anna"));
        assertThat(own.refusal().orElseThrow()).contains("anna");
        assertThat(own.accepted()).containsExactly(Decision.CORRECT, Decision.REJECT);
        assertThat(ClaimTransitions.withFourEyes(claim, Decision.CONFIRM, ANNA, BERT)
                        .leadsTo())
                .contains(ClaimStatus.CONFIRMED);
        assertThat(ClaimTransitions.withFourEyes(claim, Decision.REJECT, ANNA, ANNA)
                        .leadsTo())
                .contains(ClaimStatus.REJECTED);
        assertThat(ClaimTransitions.withFourEyes(claim(ClaimStatus.REJECTED), Decision.CONFIRM, ANNA, ANNA)
                        .accepted())
                .containsExactly(Decision.REOPEN);
    }

    private static Claim claim(ClaimStatus status) {
        return new ClaimBuilder(new ClaimId("c"), ClaimKind.AMOUNT, Subject.of("lanterns"))
                .status(status)
                .build();
    }
}
