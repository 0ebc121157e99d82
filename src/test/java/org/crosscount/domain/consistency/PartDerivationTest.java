// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

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
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.testsupport.Lexicons;
import org.junit.jupiter.api.Test;

class PartDerivationTest {
    private final Examiner examiner = new Examiner(Lexicons.packaged());

    @Test
    void of_a_whole_and_a_place_in_it_the_rest_and_the_share_follow() {
        List<Claim> derived = examiner.compare(List.of(
                        amount("w", "attacks", null, "Pakistan", 521),
                        amount("p", "attacks", null, "Khyber Pakhtunkhwa", 358)))
                .derived();
        assertThat(derived).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.status()).isEqualTo(ClaimStatus.DERIVED);
            assertThat(claim.parents()).containsExactly(new ClaimId("w"), new ClaimId("p"));
        });
        assertThat(derived.get(0).quantity().orElseThrow().value()).isEqualByComparingTo("163");
        assertThat(derived.get(0).subject().place()).contains("Pakistan outside Khyber Pakhtunkhwa");
        assertThat(derived.get(1).kind()).isEqualTo(ClaimKind.SHARE);
        assertThat(derived.get(1).base()).contains("attacks");
        assertThat(derived.get(1).quantity().orElseThrow().lower()).isEqualByComparingTo("68.71");
        assertThat(derived.get(1).quantity().orElseThrow().upper()).isEqualByComparingTo("68.72");
    }

    @Test
    void of_all_and_the_women_among_them_the_men_follow() {
        List<Claim> derived = examiner.compare(
                        List.of(amount("w", "deaths", null, "Sibi", 40), amount("p", "deaths", "women", "Sibi", 15)))
                .derived();
        assertThat(derived)
                .filteredOn(claim -> claim.kind() == ClaimKind.AMOUNT)
                .allSatisfy(claim ->
                        assertThat(claim.quantity().orElseThrow().best()).isEqualByComparingTo("25"));
    }

    @Test
    void nothing_follows_from_what_follows() {
        List<Claim> derived = examiner.compare(List.of(
                        amount("w", "attacks", null, "Pakistan", 521),
                        amount("p", "attacks", null, "Khyber Pakhtunkhwa", 358),
                        amount("q", "attacks", null, "Peshawar", 58)))
                .derived();
        assertThat(derived).allSatisfy(claim -> assertThat(claim.parents())
                .allSatisfy(parent -> assertThat(parent.value()).hasSize(1)));
        assertThat(derived).hasSize(6);
    }

    private static Claim amount(String id, String measure, String population, String place, long number) {
        return new ClaimBuilder(
                        new ClaimId(id),
                        ClaimKind.AMOUNT,
                        new Subject(
                                measure,
                                Optional.ofNullable(population),
                                Optional.of(place),
                                Optional.of(Period.ofYear(2024)),
                                Optional.empty()))
                .quantity(Quantity.exact(BigDecimal.valueOf(number), Unit.NONE))
                .document(new DocumentId("d1"))
                .build();
    }
}
