// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.review.Actor;

/** Puts people on record, within the transaction of whoever does, and says which passwords will do. */
@ApplicationScoped
class NewPeople {
    private final PersonStore people;
    private final PeopleTrail trail;
    private final Passwords passwords;

    NewPeople(PersonStore people, PeopleTrail trail, Passwords passwords) {
        this.people = people;
        this.trail = trail;
        this.passwords = passwords;
    }

    Person add(NewPerson fresh, Actor by, Instant at) {
        List<Fault> faults = new ArrayList<>();
        PersonName.fault(fresh.name()).ifPresent(fault -> faults.add(new Fault("name", "the name " + fault)));
        passwordFault(fresh.password(), fresh.name()).ifPresent(fault -> faults.add(new Fault("password", fault)));
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        if (people.find(fresh.name()).isPresent()) {
            throw new AccessConflictException(
                    AccessConflictException.Cause.NAME_TAKEN, "Somebody goes by the name " + fresh.name());
        }
        Person person = new Person(fresh.name(), fresh.role(), true, Person.Origin.PASSWORD, at);
        people.add(person, passwords.hash(fresh.password()));
        trail.enter(new PersonEvent(person.name(), PersonEvent.Act.CREATED, person.role(), by, at), Optional.empty());
        return person;
    }

    /** What is wrong with a password; empty for one that will do. Long beats odd: no kinds of characters are asked for. */
    static Optional<String> passwordFault(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < Passwords.SHORTEST || length > Passwords.LONGEST) {
            return Optional.of("a password has " + Passwords.SHORTEST + " to " + Passwords.LONGEST + " characters");
        }
        if (password.codePoints().distinct().count() < 5) {
            return Optional.of("a password has at least five different characters");
        }
        return name.length() > 2 && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                ? Optional.of("a password does not contain the name")
                : Optional.empty();
    }
}
