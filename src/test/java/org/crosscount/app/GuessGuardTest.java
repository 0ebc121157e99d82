// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessGuardTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private final GuessGuard guard = new GuessGuard(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void after_five_failures_every_further_one_doubles_the_wait() {
        fail(4, "ayesha", "a");
        assertThat(wait("ayesha", "a")).isZero();
        fail(1, "AYESHA", "a");
        assertThat(wait("ayesha", "a")).isEqualTo(Duration.ofSeconds(1));
        for (int seconds = 2; seconds <= 512; seconds *= 2) {
            now = now.plus(wait("ayesha", "a"));
            fail(1, "ayesha", "a");
            assertThat(wait("ayesha", "a")).isEqualTo(Duration.ofSeconds(seconds));
        }
        now = now.plus(wait("ayesha", "a"));
        fail(1, "ayesha", "a");
        assertThat(wait("ayesha", "a")).as("never longer than this").isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void others_do_not_wait_for_it() {
        fail(8, "ayesha", "a");
        assertThat(wait("ayesha", "b")).isZero();
        assertThat(wait("omar", "a")).isZero();
    }

    @Test
    void an_address_that_tries_one_name_after_the_other_waits_too() {
        for (int i = 0; i < 20; i++) {
            fail(1, "name " + i, "a");
        }
        assertThat(wait("any name", "a")).isPositive();
        assertThat(wait("any name", "b")).isZero();
    }

    @Test
    void a_name_that_is_tried_from_everywhere_is_closed_late() {
        for (int i = 0; i < 49; i++) {
            fail(1, "ayesha", "address " + i);
        }
        assertThat(wait("ayesha", "elsewhere")).isZero();
        fail(1, "ayesha", "one more");
        assertThat(wait("ayesha", "elsewhere")).isPositive();
    }

    @Test
    void knowing_the_password_wipes_the_slate() {
        fail(4, "ayesha", "a");
        guard.succeeded("ayesha", "a");
        fail(4, "ayesha", "a");
        assertThat(wait("ayesha", "a")).isZero();
    }

    @Test
    void an_hour_later_it_is_forgotten() {
        fail(10, "ayesha", "a");
        now = now.plus(Duration.ofMinutes(61));
        fail(1, "ayesha", "a");
        assertThat(wait("ayesha", "a")).isZero();
    }

    @Test
    void however_many_names_are_tried_memory_is_bounded() {
        assertThatCode(() -> {
                    for (int i = 0; i < 50_000; i++) {
                        fail(1, "name " + i, "address " + i);
                    }
                })
                .doesNotThrowAnyException();
        assertThat(guard.kept()).isLessThanOrEqualTo(20_003);
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            guard.failed(name, address);
        }
    }

    private Duration wait(String name, String address) {
        TooManyAttemptsException closed =
                catchThrowableOfType(TooManyAttemptsException.class, () -> guard.check(name, address));
        return closed == null ? Duration.ZERO : closed.delay();
    }
}
