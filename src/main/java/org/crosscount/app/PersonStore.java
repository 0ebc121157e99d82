// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept people, found by their name whatever its case. */
public interface PersonStore {
    /**
     * Adds somebody.
     *
     * @param secret the password's hash, or for {@link Person.Origin#OIDC} the key of the provider's account
     * @throws ConcurrentChangeException when somebody of that name or account was added meanwhile
     */
    void add(Person person, String secret);

    Optional<Person> find(String name);

    /** Who has that account with the provider. */
    Optional<Person> findByAccount(String key);

    /** The hash of the person's password; empty where nobody has that name or signs in otherwise. */
    Optional<String> passwordHash(String name);

    /** In order of recording. */
    List<Person> list();

    /** How many may sign in as administrators. */
    long enabledAdmins();

    /** Changes role and whether enabled to what the person given has. */
    void put(Person person);

    void putPassword(String name, String hash);

    void add(PersonEvent event);

    /** Oldest first. */
    List<PersonEvent> events(String name);

    /** The moment as far as the store keeps it. */
    static Instant kept(Instant at) {
        return at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
