// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** On H2 the connection that made the tables is needed for as long as the service runs. */
@QuarkusTest
class KeptConnectionsTest {
    @Inject
    AgroalDataSource ledger;

    @Test
    @DisabledIf(
            value = "org.crosscount.testsupport.Ledgers#onPostgresql",
            disabledReason = "only H2 needs the connection that made the tables")
    void no_connection_is_closed_for_being_idle_or_old() {
        AgroalConnectionPoolConfiguration pool = ledger.getConfiguration().connectionPoolConfiguration();
        assertThat(pool.reapTimeout()).isZero();
        assertThat(pool.maxLifetime()).isZero();
    }

    /** Why that is so. Once this fails, H2 has mended it, and the setting may go. */
    @Test
    void h2_checks_constraints_by_the_connection_that_made_them() throws SQLException {
        String url = "jdbc:h2:mem:kept-connections;DB_CLOSE_DELAY=-1";
        try (Connection made = DriverManager.getConnection(url)) {
            made.createStatement().execute("create table t (kind varchar(1) check (kind in ('A', 'B')))");
        }
        try (Connection other = DriverManager.getConnection(url)) {
            assertThatThrownBy(() -> other.createStatement().execute("insert into t values ('A')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Check constraint invalid");
            other.createStatement().execute("shutdown");
        }
    }
}
