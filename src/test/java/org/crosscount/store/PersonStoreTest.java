// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscount.store.Filings.MONDAY;
import static org.crosscount.store.Filings.TUESDAY;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.crosscount.app.AccessRole;
import org.crosscount.app.ConcurrentChangeException;
import org.crosscount.app.Person;
import org.crosscount.app.PersonEvent;
import org.crosscount.app.PersonStore;
import org.crosscount.app.Token;
import org.crosscount.app.TokenStore;
import org.crosscount.domain.review.Actor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class PersonStoreTest {
    private static final Person ZOYA = new Person("Zoya", AccessRole.ADMIN, true, Person.Origin.PASSWORD, MONDAY);

    @Inject
    PersonStore people;

    @Inject
    TokenStore tokens;

    @Test
    void a_person_is_read_back_by_name_in_any_case() {
        long admins = people.enabledAdmins();
        people.add(ZOYA, "hash");
        assertThat(people.find("zOYA")).contains(ZOYA);
        assertThat(people.list()).contains(ZOYA);
        assertThat(people.passwordHash("zoya")).contains("hash");
        assertThat(people.enabledAdmins()).isEqualTo(admins + 1);
        Person changed = new Person("Zoya", AccessRole.ADMIN, false, Person.Origin.PASSWORD, MONDAY);
        people.put(changed);
        people.putPassword("ZOYA", "other");
        assertThat(people.find("Zoya")).contains(changed);
        assertThat(people.passwordHash("Zoya")).contains("other");
        assertThat(people.enabledAdmins()).isEqualTo(admins);
    }

    @Test
    void an_account_of_the_provider_is_found_by_its_key_and_has_no_password() {
        Person wali = new Person("Wali", AccessRole.READER, true, Person.Origin.OIDC, MONDAY);
        people.add(wali, "key");
        assertThat(people.findByAccount("key")).contains(wali);
        assertThat(people.findByAccount("another")).isEmpty();
        assertThat(people.passwordHash("Wali")).isEmpty();
    }

    @Test
    void one_name_is_one_person() {
        people.add(ZOYA, "hash");
        Person namesake = new Person("ZOYA", AccessRole.READER, true, Person.Origin.PASSWORD, MONDAY);
        assertThatThrownBy(() -> people.add(namesake, "hash")).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void events_are_read_back_oldest_first() {
        people.add(ZOYA, "hash");
        PersonEvent created =
                new PersonEvent("Zoya", PersonEvent.Act.CREATED, AccessRole.ADMIN, new Actor("head"), MONDAY);
        PersonEvent disabled =
                new PersonEvent("Zoya", PersonEvent.Act.DISABLED, AccessRole.ADMIN, new Actor("head"), TUESDAY);
        people.add(created);
        people.add(disabled);
        assertThat(people.events("ZOYA")).containsExactly(created, disabled);
    }

    @Test
    void a_token_is_read_back_and_revoked_once() {
        people.add(ZOYA, "hash");
        Token token = token("id", Token.Purpose.SCRIPT);
        tokens.add(token, "digest");
        tokens.add(token("session", Token.Purpose.SESSION), "other digest");
        assertThat(tokens.findByDigest("digest")).contains(token);
        assertThat(tokens.of("zoya", Token.Purpose.SCRIPT)).containsExactly(token);
        tokens.revoke("id", new Actor("Zoya"), MONDAY);
        tokens.revoke("id", new Actor("anna"), TUESDAY);
        assertThat(tokens.findByDigest("digest").flatMap(Token::revokedAt)).contains(MONDAY);
        assertThat(tokens.findByDigest("digest").flatMap(Token::revokedBy)).contains(new Actor("Zoya"));
        tokens.endSessions("Zoya", new Actor("anna"), TUESDAY);
        assertThat(tokens.findByDigest("other digest").flatMap(Token::revokedAt))
                .contains(TUESDAY);
        tokens.forgetSessions(TUESDAY.plusSeconds(1));
        assertThat(tokens.findByDigest("other digest")).isEmpty();
        assertThat(tokens.findByDigest("digest")).isPresent();
    }

    private static Token token(String id, Token.Purpose purpose) {
        return new Token(
                id, "Zoya", purpose, "script", AccessRole.READER, MONDAY, TUESDAY, Optional.empty(), Optional.empty());
    }
}
