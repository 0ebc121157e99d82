// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.SignedIn.Means;
import org.crosscount.domain.review.Actor;

/**
 * Takes in whoever the OpenID Connect provider vouches for. Everybody gets on record at first sight, so that a name stands
 * for one account for good, and an administrator can shut out somebody whom the provider still lets in.
 */
@ApplicationScoped
public class ProviderSignIn {
    private final PersonStore people;
    private final TokenStore tokens;
    private final PeopleTrail trail;
    private final WriteLock lock;
    private final SignInConfig config;
    private final Clock clock;

    ProviderSignIn(
            PersonStore people,
            TokenStore tokens,
            PeopleTrail trail,
            WriteLock lock,
            SignInConfig config,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.trail = trail;
        this.lock = lock;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The person with that account. What the provider says now decides what may be done.
     *
     * @param issuer of the token
     * @param subject the account, as the issuer knows it
     * @param name by which to record acts
     * @param given the provider's names of what the person may do
     * @throws SignInRefusedException when shut out here, or when the name belongs to somebody else
     */
    @Transactional
    public SignedIn arrive(String issuer, String subject, String name, Set<String> given) {
        Optional<AccessRole> role = role(given);
        String account = Secrets.digest(issuer + "\n" + subject);
        Optional<Person> known = people.findByAccount(account);
        if (role.isPresent()
                && known.filter(person -> person.role() == role.get()).isEmpty()) {
            lock.take();
            known = Optional.of(people.findByAccount(account)
                    .map(person -> withRole(person, role.get()))
                    .orElseGet(() -> add(name, role.get(), account)));
        }
        if (role.isEmpty()) {
            known.map(Person::name).ifPresent(this::revokeTokens);
        }
        if (known.filter(person -> !person.enabled()).isPresent()) {
            throw new SignInRefusedException("An administrator has shut out " + name);
        }
        return new SignedIn(known.map(Person::name).orElse(name), role, Means.OIDC, Optional.empty());
    }

    /** Whoever may do nothing here any more does not by a token either. */
    private void revokeTokens(String owner) {
        Actor self = new Actor(owner);
        Instant now = PersonStore.kept(clock.instant());
        tokens.of(owner, Token.Purpose.SCRIPT).stream()
                .filter(token -> token.isGoodAt(now))
                .forEach(token -> {
                    lock.take();
                    if (tokens.revoke(token.id(), self, now)) {
                        trail.revoked(token, self, now);
                    }
                });
    }

    private Optional<AccessRole> role(Set<String> given) {
        return Arrays.stream(AccessRole.values())
                .filter(role -> names(role).stream().anyMatch(given::contains))
                .max(Comparator.naturalOrder())
                .or(config.oidc()::defaultRole);
    }

    private Set<String> names(AccessRole role) {
        Set<String> names = config.oidc().roles().get(role);
        return names != null ? names : Set.of("crosscount-" + role.name().toLowerCase(Locale.ROOT));
    }

    private Person withRole(Person person, AccessRole role) {
        Person changed = new Person(person.name(), role, person.enabled(), person.origin(), person.at());
        people.put(changed);
        note(changed, PersonEvent.Act.ROLE_CHANGED, Optional.of(person.role()));
        return changed;
    }

    private Person add(String name, AccessRole role, String account) {
        PersonName.fault(name).ifPresent(fault -> {
            throw new SignInRefusedException("The provider gives a name that cannot be used here: it " + fault);
        });
        if (people.find(name).isPresent()) {
            throw new SignInRefusedException("The name " + name + " belongs to another account here");
        }
        Person person = new Person(name, role, true, Person.Origin.OIDC, PersonStore.kept(clock.instant()));
        people.add(person, account);
        note(person, PersonEvent.Act.CREATED, Optional.empty());
        return person;
    }

    private void note(Person person, PersonEvent.Act act, Optional<AccessRole> before) {
        Actor self = new Actor(person.name());
        trail.enter(
                new PersonEvent(person.name(), act, person.role(), self, PersonStore.kept(clock.instant())), before);
    }
}
