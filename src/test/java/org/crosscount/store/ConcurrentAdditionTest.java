// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.filed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.review.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConcurrentAdditionTest {
    @Inject
    ClaimStore store;

    @Inject
    EntityManager rows;

    /** What was committed must not be seen by other tests on the same database. */
    @AfterEach
    void leave_no_trace() {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.createNativeQuery(
                            "delete from claim_key where claim_seq in (select seq from claim where id like 'zz-%')")
                    .executeUpdate();
            rows.createNativeQuery(
                            "delete from claim_outline where claim_seq in (select seq from claim where id like 'zz-%')")
                    .executeUpdate();
            rows.createNativeQuery("delete from claim where id like 'zz-%'").executeUpdate();
            rows.createNativeQuery("delete from claim_version where claim_id like 'zz-%'")
                    .executeUpdate();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void of_two_who_add_the_same_version_at_once_exactly_one_is_refused(int version) throws Exception {
        String id = "zz-race-" + UUID.randomUUID();
        for (int former = 1; former < version; former++) {
            Claim claim = aClaim(id).version(former).build();
            QuarkusTransaction.requiringNew()
                    .run(() -> store.add(claim, filed("s").keys(id).now(), Actor.LOCAL, MONDAY));
        }
        Claim claim = aClaim(id).version(version).build();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> add = () -> {
            together.await(10, TimeUnit.SECONDS);
            return recorded(claim);
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> outcomes = two.invokeAll(List.of(add, add));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> store.versions(claim.id())))
                .hasSize(version);
    }

    /** The first has added its version but not yet ended its transaction when the second tries. */
    @Test
    void whoever_comes_second_is_refused_even_when_the_first_is_not_done() throws Exception {
        String id = "zz-slow-" + UUID.randomUUID();
        Claim claim = aClaim(id).build();
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> outcome = QuarkusTransaction.requiringNew().call(() -> {
                store.add(claim, filed("s").now(), Actor.LOCAL, MONDAY);
                return second.submit(() -> recorded(claim));
            });
            assertThat(outcome.get(30, TimeUnit.SECONDS)).isFalse();
        } finally {
            second.shutdown();
        }
    }

    private boolean recorded(Claim claim) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> store.add(claim, filed("s").now(), Actor.LOCAL, MONDAY));
            return true;
        } catch (ConcurrentChangeException e) {
            return false;
        }
    }
}
