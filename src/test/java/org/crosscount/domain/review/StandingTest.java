// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Claim a = claim("a", 300);
    private final Claim b = claim("b", 900);

    @Test
    void a_ruling_holds_as_long_as_its_claims_say_what_they_said() {
        assertThat(Standing.broken(List.of(a, b), List.of(a, b), List.of(a, b))).isEmpty();
    }

    @Test
    void a_claim_that_was_confirmed_says_what_it_said() {
        Claim confirmed = a.asVersion(2, ClaimStatus.CONFIRMED);
        assertThat(Standing.broken(List.of(a, b), List.of(confirmed, b), List.of(confirmed, b)))
                .isEmpty();
    }

    @Test
    void a_claim_that_left_takes_nothing_from_it() {
        Claim rejected = b.asVersion(2, ClaimStatus.REJECTED);
        Claim c = claim("c", 600);
        assertThat(Standing.broken(List.of(a, b, c), List.of(a, rejected, c), List.of(a, c)))
                .isEmpty();
    }

    @Test
    void a_claim_that_says_something_else_breaks_it_even_where_it_is_no_longer_part() {
        Claim corrected = claim("b", 800).asVersion(3, ClaimStatus.CORRECTED);
        Claim c = claim("c", 600);
        assertThat(Standing.broken(List.of(a, b), List.of(a, corrected), List.of(a, corrected)))
                .isEqualTo(Optional.of("reopened: claim b says something else since version 3"));
        assertThat(Standing.broken(List.of(a, b, c), List.of(a, corrected, c), List.of(a, c)))
                .isPresent();
    }

    @Test
    void a_claim_that_joins_breaks_it() {
        assertThat(Standing.broken(List.of(a, b), List.of(a, b), List.of(a, b, claim("c", 600))))
                .isEqualTo(Optional.of("reopened: claim c has joined"));
    }

    private static Claim claim(String id, int value) {
        return new ClaimBuilder(new ClaimId(id), ClaimKind.AMOUNT, Subject.of("lanterns"))
                .quantity(Quantity.exact(BigDecimal.valueOf(value), Unit.of("lantern")))
                .build();
    }
}
