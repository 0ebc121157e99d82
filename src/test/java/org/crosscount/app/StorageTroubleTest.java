// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
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
    void a_file_that_h2_could_not_write_is_full_whatever_h2_says() {
        IOException disk = new IOException("No space left on device");
        SQLException general = new SQLException("General error", "HY000", 50000, new IllegalStateException(disk));
        SQLException closed = new SQLException("The database has been closed", "90098", 90098, disk);
        assertThat(StorageTrouble.behind(general)).contains(StorageTrouble.FULL);
        assertThat(StorageTrouble.behind(closed)).contains(StorageTrouble.FULL);
        SQLException broken = new SQLException("I/O error while sending", "08006", new IOException("Broken pipe"));
        assertThat(StorageTrouble.behind(broken)).contains(StorageTrouble.GONE);
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
