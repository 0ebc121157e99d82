// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.crosscount.testsupport.SignInSettings;
import org.junit.jupiter.api.Test;

/** As it is with sign-in on; what the tests put on record is taken back. */
@QuarkusTest
@TestTransaction
class SetupTest {
    private static final String PASSWORD = "correct horse battery";

    @Inject
    PersonStore people;

    @Inject
    NewPeople newPeople;

    @Inject
    Secrets secrets;

    @Inject
    WriteLock lock;

    @Inject
    Clock clock;

    @Test
    void the_token_of_the_log_makes_the_first_administrator_once() {
        Setup setup = setup(SignInSettings.on());
        String token = setup.open().orElseThrow().token().orElseThrow();
        assertThat(token).hasSizeGreaterThan(40);
        Person admin = setup.firstAdmin(token, "Ayesha", PASSWORD, "here");
        assertThat(admin.role()).isEqualTo(AccessRole.ADMIN);
        assertThat(people.events("ayesha"))
                .singleElement()
                .satisfies(event -> assertThat(event.by().name()).isEqualTo("Ayesha"));
        assertThatThrownBy(() -> setup.firstAdmin(token, "Omar", PASSWORD, "here"))
                .isInstanceOf(AccessConflictException.class);
        assertThat(setup(SignInSettings.on()).open()).as("at the next start").isEmpty();
    }

    @Test
    void every_start_makes_up_another_token() {
        assertThat(setup(SignInSettings.on()).open())
                .isNotEqualTo(setup(SignInSettings.on()).open());
    }

    @Test
    void a_wrong_token_is_refused_and_slowed_down() {
        Setup setup = setup(SignInSettings.on());
        setup.open();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> setup.firstAdmin("guess", "Ayesha", PASSWORD, "here"))
                    .isInstanceOf(SignInRefusedException.class);
        }
        assertThatThrownBy(() -> setup.firstAdmin("guess", "Ayesha", PASSWORD, "here"))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(people.find("Ayesha")).isEmpty();
    }

    @Test
    void a_name_or_password_that_will_not_do_leaves_the_token_good() {
        Setup setup = setup(SignInSettings.on());
        String token = setup.open().orElseThrow().token().orElseThrow();
        assertThatThrownBy(() -> setup.firstAdmin(token, "local", "short", "here"))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.faults()).hasSize(2));
        assertThat(setup.firstAdmin(token, "Ayesha", PASSWORD, "here").enabled())
                .isTrue();
    }

    @Test
    void a_token_from_the_settings_is_not_told_in_the_log_and_has_to_be_long() {
        assertThatThrownBy(
                        () -> setup(SignInSettings.on().withSetupToken("short")).open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at least 20 characters");
        Setup setup = setup(SignInSettings.on().withSetupToken("a token from the settings"));
        assertThat(setup.open()).contains(new Setup.Opened(Optional.empty()));
        assertThat(setup.firstAdmin("a token from the settings", "Ayesha", PASSWORD, "here"))
                .isNotNull();
    }

    @Test
    void without_sign_in_there_is_nothing_to_set_up() {
        Setup setup = setup(SignInSettings.off());
        assertThat(setup.open()).isEmpty();
        assertThatThrownBy(() -> setup.firstAdmin("x", "Ayesha", PASSWORD, "here"))
                .isInstanceOfSatisfying(AccessConflictException.class, e -> assertThat(e.obstacle())
                        .isEqualTo(AccessConflictException.Cause.SIGN_IN_OFF));
    }

    private Setup setup(SignInConfig config) {
        return new Setup(people, newPeople, secrets, new GuessGuard(clock), lock, config, clock);
    }
}
