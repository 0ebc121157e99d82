// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.crosscount.app.AccessRole;
import org.crosscount.app.Person;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, as things stand; {@link PersonEventRow} has how they came to. */
@Entity
@Table(name = "person")
class PersonRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    Long seq;

    String name;

    /** The name without its case. */
    String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_role")
    AccessRole role;

    boolean enabled;

    @Enumerated(EnumType.STRING)
    Person.Origin origin;

    @Nullable
    String passwordHash;

    @Nullable
    String accountKey;

    Instant createdAt;

    static PersonRow of(Person person, String secret) {
        PersonRow row = new PersonRow();
        row.name = person.name();
        row.nameKey = key(person.name());
        row.role = person.role();
        row.enabled = person.enabled();
        row.origin = person.origin();
        row.passwordHash = person.origin() == Person.Origin.PASSWORD ? secret : null;
        row.accountKey = person.origin() == Person.Origin.OIDC ? secret : null;
        row.createdAt = person.at();
        return row;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Person toPerson() {
        return new Person(name, role, enabled, origin, createdAt);
    }
}
