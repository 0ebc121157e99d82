// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crosscount.domain.review.Actor;
import org.crosscount.testsupport.SignInSettings;
import org.junit.jupiter.api.Test;

/** As it is with sign-in on, at whatever time it is; what the tests put on record is taken back. */
@QuarkusTest
@TestTransaction
class SignInTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @Inject
    PersonStore people;

    @Inject
    TokenStore tokens;

    @Inject
    NewPeople newPeople;

    @Inject
    Passwords passwords;

    @Inject
    Secrets secrets;

    @Inject
    PeopleTrail trail;

    @Inject
    WriteLock lock;

    @Inject
    CurrentActor actor;

    private void somebody() {
        newPeople.add(new NewPerson("Ayesha", AccessRole.REVIEWER, PASSWORD), new Actor("head"), NOON);
    }

    @Test
    void a_session_is_good_for_half_a_day() {
        somebody();
        SignIn noon = at(NOON);
        String session =
                noon.beginSession(noon.byPassword("ayesha", PASSWORD, "here")).secret();
        assertThat(at(NOON.plus(HALF_A_DAY).minusSeconds(1)).byToken(session).name())
                .isEqualTo("Ayesha");
        assertThatThrownBy(() -> at(NOON.plus(HALF_A_DAY)).byToken(session)).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void sessions_that_ended_are_forgotten_and_tokens_are_not() {
        somebody();
        SignIn noon = at(NOON);
        SignedIn ayesha = noon.byPassword("Ayesha", PASSWORD, "here");
        noon.beginSession(ayesha);
        make(ayesha, 1);
        at(NOON.plus(Duration.ofDays(3))).beginSession(ayesha);
        assertThat(tokens.of("Ayesha", Token.Purpose.SESSION)).hasSize(1);
        assertThat(tokens.of("Ayesha", Token.Purpose.SCRIPT)).hasSize(1);
    }

    @Test
    void a_token_is_good_until_it_expires_and_never_for_more_than_its_owner_may() {
        somebody();
        String token = make(at(NOON).byPassword("Ayesha", PASSWORD, "here"), 1);
        assertThat(at(NOON).byToken(token).role()).contains(AccessRole.REVIEWER);
        people.put(new Person("Ayesha", AccessRole.READER, true, Person.Origin.PASSWORD, NOON));
        assertThat(at(NOON).byToken(token).role()).contains(AccessRole.READER);
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(1))).byToken(token))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void a_token_is_kept_as_a_digest_only() {
        somebody();
        String token = make(at(NOON).byPassword("Ayesha", PASSWORD, "here"), 1);
        assertThat(tokens.findByDigest(token)).isEmpty();
        assertThat(tokens.findByDigest(Secrets.digest(token))).isPresent();
        assertThat(people.passwordHash("Ayesha").orElseThrow()).doesNotContain(PASSWORD);
    }

    @Test
    void wrong_name_and_wrong_password_are_refused_in_the_same_words() {
        somebody();
        SignIn noon = at(NOON);
        assertThatThrownBy(() -> noon.byPassword("Ayesha", "wrong", "here"))
                .isInstanceOf(SignInRefusedException.class)
                .satisfies(wrongPassword -> assertThatThrownBy(() -> noon.byPassword("Nobody", PASSWORD, "here"))
                        .hasMessage(wrongPassword.getMessage()));
        people.put(new Person("Ayesha", AccessRole.READER, false, Person.Origin.PASSWORD, NOON));
        assertThatThrownBy(() -> noon.byPassword("Ayesha", PASSWORD, "here"))
                .isInstanceOf(SignInRefusedException.class);
    }

    private String make(SignedIn maker, int days) {
        NewToken wanted = new NewToken("script", Optional.empty(), Optional.of(Duration.ofDays(days)));
        return new Tokens(people, tokens, trail, lock, actor, secrets, SignInSettings.on(), clock(NOON))
                .make(maker, wanted)
                .secret();
    }

    private SignIn at(Instant now) {
        Clock clock = clock(now);
        return new SignIn(people, tokens, passwords, secrets, new GuessGuard(clock), SignInSettings.on(), clock);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
