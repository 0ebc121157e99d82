// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageTroubleTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            53100 | FULL | PostgreSQL cannot extend a file
            90028 | FULL | H2 cannot write its file
            08006 | GONE | the connection broke
            08001 | GONE | no connection can be made
            57P01 | GONE | the server is being stopped
            57P03 | GONE | the server is still starting
            53300 | GONE | the server has no connection left
            90098 | GONE | H2 has closed the file
            23505 |      | somebody else recorded the same
            22003 |      | a number that does not fit is our mistake
            """)
    void is_told_by_the_state_of_the_failure_however_deep(String state, StorageTrouble expected, String why) {
        Throwable failure = new IllegalStateException("outer", new RuntimeException(new SQLException("x", state)));
        assertThat(StorageTrouble.behind(failure).orElse(null)).as(why).isEqualTo(expected);
    }

    @Test
    void a_pool_without_a_connection_left_is_gone_as_well() {
        SQLException timeout = new SQLException("Acquisition timeout while waiting for new connection");
        assertThat(StorageTrouble.behind(timeout)).contains(StorageTrouble.GONE);
    }

    @Test
    void a_failure_that_causes_itself_ends() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);
        assertThat(StorageTrouble.behind(one)).isEmpty();
    }

    @ParameterizedTest(name = "{0} free of {1}")
    @CsvSource({"64, 64, true", "63, 64, false", "-1, 64, true"})
    void recording_stops_before_the_disk_is_full(long free, long least, boolean allowed) {
        OptionalLong space = free < 0 ? OptionalLong.empty() : OptionalLong.of(free);
        SpaceGuard guard = new SpaceGuard(() -> space, () -> new MemorySize(BigInteger.valueOf(least)));
        if (allowed) {
            guard.require();
        } else {
            assertThatThrownBy(guard::require)
                    .isInstanceOf(OutOfSpaceException.class)
                    .satisfies(e -> assertThat(StorageTrouble.behind(e)).contains(StorageTrouble.FULL));
        }
    }
}
