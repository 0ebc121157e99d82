// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.aClaim;
import static org.crosscount.store.Filings.filed;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.crosscount.app.ClaimStore;
import org.crosscount.domain.review.Actor;
import org.hibernate.Session;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class LargeLoadTest {
    private static final int CLAIMS = 3_000;

    @Inject
    ClaimStore store;

    @Inject
    EntityManager rows;

    /** The limit is far above what it takes; work that grows with what is already in the transaction passes it. */
    @Test
    void one_transaction_takes_thousands_of_claims_and_keeps_no_row() {
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < CLAIMS; i++) {
                String[] keys = {"zz-a" + i, "zz-b" + i % 1000, "zz-c" + i, "zz-d" + i, "zz-e" + i, "zz-f" + i};
                store.add(
                        aClaim("zz-" + i).build(),
                        filed("zz-s" + i % 500).place("zz p", "zz q").keys(keys).now(),
                        Actor.LOCAL,
                        MONDAY);
            }
        });
        assertThat(store.filedUnder(List.of("zz-b7"))).hasSize(CLAIMS / 1000);
        assertThat(store.onSubject("zz-s7")).hasSize(CLAIMS / 500);
        assertThat(rows.unwrap(Session.class).getStatistics().getEntityCount()).isZero();
    }
}
