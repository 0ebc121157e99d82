// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.InconsistencyStore;
import org.crosscount.app.ResolutionStore;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.consistency.RuleId;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.consistency.Working;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.ResolutionCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class ResolutionStoreTest {
    private static final ClaimId ONE = new ClaimId("zz-1");
    private static final ClaimId TWO = new ClaimId("zz-2");
    private static final Finding FINDING = new Finding(
            InconsistencyKind.CONFLICTING_FIGURES,
            Severity.MAJOR,
            "zz-case",
            List.of(new Involved(ONE, 1, Role.FIGURE), new Involved(TWO, 1, Role.FIGURE)),
            "They differ.",
            new Working(new RuleId("figures", 1), List.of(), List.of()));

    @Inject
    ResolutionStore store;

    @Inject
    InconsistencyStore inconsistencies;

    @Inject
    ClaimStore claims;

    private void two_claims_and_an_inconsistency_in_two_versions() {
        claims.add(aClaim("zz-1").build(), filed("zz-s").now(), Actor.LOCAL, MONDAY);
        claims.add(aClaim("zz-2").build(), filed("zz-s").now(), Actor.LOCAL, MONDAY);
        version(InconsistencyStatus.OPEN);
        version(InconsistencyStatus.RESOLVED);
    }

    private void version(InconsistencyStatus status) {
        inconsistencies.add(FINDING, "zz-s", 1, status, Optional.empty(), MONDAY);
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_outcome(Outcome outcome) {
        keeps(new Resolution(
                FINDING.id(),
                1,
                1,
                2,
                outcome,
                Optional.of(ResolutionCause.OTHER),
                Set.of(),
                Set.of(),
                "Söme reason",
                new Actor("anna"),
                TUESDAY));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_every_cause(ResolutionCause cause) {
        keeps(new Resolution(
                FINDING.id(),
                1,
                1,
                2,
                Outcome.EXPLAINED,
                Optional.of(cause),
                Set.of(),
                Set.of(),
                "why",
                Actor.LOCAL,
                MONDAY));
    }

    private void keeps(Resolution resolution) {
        two_claims_and_an_inconsistency_in_two_versions();
        store.add(resolution);
        assertThat(store.of(FINDING.id())).containsExactly(resolution);
        assertThat(store.of(new InconsistencyId("zz-none"))).isEmpty();
    }

    @Test
    void a_ruling_on_a_claim_is_in_force_until_the_inconsistency_changes() {
        Resolution resolution = resolved(1);
        keeps(resolution);
        assertThat(store.inForceOn(ONE)).containsExactly(resolution);
        assertThat(store.inForceOn(TWO)).containsExactly(resolution);
        assertThat(store.inForceOn(new ClaimId("zz-3"))).isEmpty();
        version(InconsistencyStatus.OPEN);
        assertThat(store.inForceOn(ONE)).isEmpty();
        assertThat(store.of(FINDING.id())).containsExactly(resolution);
    }

    @Test
    void one_version_comes_of_one_ruling() {
        two_claims_and_an_inconsistency_in_two_versions();
        store.add(resolved(1));
        assertThatThrownBy(() -> store.add(resolved(1))).isInstanceOf(ConcurrentChangeException.class);
    }

    private static Resolution resolved(int ruled) {
        return new Resolution(
                FINDING.id(),
                ruled,
                1,
                ruled + 1,
                Outcome.RESOLVED,
                Optional.empty(),
                Set.of(ONE),
                Set.of(TWO),
                "why",
                Actor.LOCAL,
                MONDAY);
    }
}
