// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class KeyIndexTest {
    @Inject
    EntityManager rows;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    /** Looking up by role alone would read half the table. PostgreSQL does not say so while its tables are small. */
    @Test
    void h2_finds_claims_by_their_keys_through_the_index() {
        assumeTrue(database.equals("h2"));
        Object plan = rows.createNativeQuery("explain select c.seq from claim c where c.seq in"
                        + " (select k.claim_seq from claim_key k where k.role = 'FILED' and k.filed_key in ('a', 'b'))")
                .getSingleResult();
        assertThat(plan.toString()).contains(": filed_key IN('a', 'b')\n").contains(": seq IN(SELECT");
    }

    /** Claims "in" those filed under the keys would be looked for anew at every claim. */
    @Test
    void h2_looks_once_for_what_is_filed_under_keys() {
        assumeTrue(database.equals("h2"));
        String plan = rows.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement explain = connection.prepareStatement("explain " + ClaimContents.BY_KEY)) {
                explain.setArray(1, connection.createArrayOf("varchar", new Object[] {"a", "b"}));
                explain.setString(2, KeyRole.FILED.name());
                try (ResultSet row = explain.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
        assertThat(plan)
                .contains("filed_key = asked.filed_key", ": seq = filed.claim_seq")
                .doesNotContain(" IN(");
    }
}
