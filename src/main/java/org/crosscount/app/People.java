// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.AccessConflictException.Cause;
import org.crosscount.domain.review.Actor;

/** Who may sign in, and what each may do. Nobody is taken off the record: what they did stays theirs. */
@ApplicationScoped
@Transactional
public class People {
    private final PersonStore people;
    private final NewPeople newPeople;
    private final TokenStore tokens;
    private final SignIn signIn;
    private final Passwords passwords;
    private final PeopleTrail trail;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final Clock clock;

    People(
            PersonStore people,
            NewPeople newPeople,
            TokenStore tokens,
            SignIn signIn,
            Passwords passwords,
            PeopleTrail trail,
            WriteLock lock,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.newPeople = newPeople;
        this.tokens = tokens;
        this.signIn = signIn;
        this.passwords = passwords;
        this.trail = trail;
        this.lock = lock;
        this.actor = actor;
        this.clock = clock;
    }

    /** In order of recording. */
    public List<Person> list() {
        return people.list();
    }

    /** @throws UnknownException when nobody has that name */
    public Person person(String name) {
        return people.find(name).orElseThrow(() -> new UnknownException("person", name));
    }

    /** What was done about the person, oldest first. */
    public List<PersonEvent> history(String name) {
        return people.events(person(name).name());
    }

    /**
     * Puts somebody on record who may sign in from now on.
     *
     * @throws RefusedException when name or password cannot be used
     * @throws AccessConflictException when somebody has the name
     */
    public Person add(NewPerson fresh) {
        lock.take();
        return newPeople.add(fresh, actor.get(), PersonStore.kept(clock.instant()));
    }

    /**
     * Changes what somebody may do. Whoever is disabled is signed out, and the person's tokens are worth nothing until enabled.
     *
     * @throws UnknownException when nobody has that name
     * @throws AccessConflictException when nobody would be left who may do this, or the role is the provider's to give
     */
    public Person change(String name, Optional<AccessRole> role, Optional<Boolean> enabled) {
        lock.take();
        Person before = person(name);
        Person after = new Person(
                before.name(),
                role.orElse(before.role()),
                enabled.orElse(before.enabled()),
                before.origin(),
                before.at());
        if (before.origin() == Person.Origin.OIDC && after.role() != before.role()) {
            throw new AccessConflictException(
                    Cause.SIGNS_IN_ELSEWHERE, "What " + name + " may do is for the OpenID Connect provider to say");
        }
        if (isAdmin(before) && !isAdmin(after) && people.enabledAdmins() == 1) {
            throw new AccessConflictException(
                    Cause.LAST_ADMIN, "There has to be an administrator, and this is the last");
        }
        if (after.equals(before)) {
            return before;
        }
        people.put(after);
        if (after.role() != before.role()) {
            note(after, PersonEvent.Act.ROLE_CHANGED, Optional.of(before.role()));
        }
        if (after.enabled() != before.enabled()) {
            note(after, after.enabled() ? PersonEvent.Act.ENABLED : PersonEvent.Act.DISABLED, Optional.empty());
        }
        if (!after.enabled()) {
            tokens.endSessions(after.name(), actor.get(), clock.instant());
        }
        return after;
    }

    /**
     * Gives somebody another password, and ends the sessions begun with the old one. Tokens of scripts go on.
     *
     * @throws UnknownException when nobody has that name
     * @throws RefusedException when the password will not do
     * @throws AccessConflictException when the person has no password here
     */
    public void setPassword(String name, String password) {
        Person person = person(name);
        requirePassword(person);
        NewPeople.passwordFault(password, person.name()).ifPresent(fault -> {
            throw new RefusedException("password", fault);
        });
        String hash = passwords.hash(password);
        lock.take();
        people.putPassword(person.name(), hash);
        note(person, PersonEvent.Act.PASSWORD_CHANGED, Optional.empty());
        tokens.endSessions(person.name(), actor.get(), clock.instant());
    }

    /**
     * The same, by the person, who has to know the old one.
     *
     * @throws SignInRefusedException when the old one is wrong
     * @throws TooManyAttemptsException when too many failed from there
     */
    public void changePassword(SignedIn person, String old, String fresh, String address) {
        requirePassword(person(person.name()));
        signIn.byPassword(person.name(), old, address);
        setPassword(person.name(), fresh);
    }

    private static void requirePassword(Person person) {
        if (person.origin() != Person.Origin.PASSWORD) {
            throw new AccessConflictException(
                    Cause.SIGNS_IN_ELSEWHERE, person.name() + " signs in with the OpenID Connect provider");
        }
    }

    private static boolean isAdmin(Person person) {
        return person.enabled() && person.role() == AccessRole.ADMIN;
    }

    private void note(Person person, PersonEvent.Act act, Optional<AccessRole> before) {
        Actor by = actor.get();
        Instant at = PersonStore.kept(clock.instant());
        trail.enter(new PersonEvent(person.name(), act, person.role(), by, at), before);
    }
}
