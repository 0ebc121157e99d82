// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.crosscount.domain.review.Actor;

/** Makes the first administrator, for whoever has the one-time token from the service's log or settings. */
@ApplicationScoped
public class Setup {
    private static final int SHORTEST_TOKEN = 20;

    private final PersonStore people;
    private final NewPeople newPeople;
    private final Secrets secrets;
    private final GuessGuard guesses;
    private final WriteLock lock;
    private final SignInConfig config;
    private final Clock clock;

    private volatile Optional<String> token = Optional.empty();

    Setup(
            PersonStore people,
            NewPeople newPeople,
            Secrets secrets,
            GuessGuard guesses,
            WriteLock lock,
            SignInConfig config,
            Clock clock) {
        this.people = people;
        this.newPeople = newPeople;
        this.secrets = secrets;
        this.guesses = guesses;
        this.lock = lock;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What has to be told whoever started the service.
     *
     * @param token good once; empty where the settings give it, for then it is known
     */
    public record Opened(Optional<String> token) {}

    /** Opens the way for the first administrator, where sign-in is on and there is none; empty where there is one. */
    @Transactional
    public Optional<Opened> open() {
        if (!config.enabled() || people.enabledAdmins() > 0) {
            return Optional.empty();
        }
        Optional<String> given = config.setupToken();
        if (given.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
            throw new IllegalStateException(
                    "crosscount.sign-in.setup-token has to have at least " + SHORTEST_TOKEN + " characters");
        }
        String opening = given.orElseGet(secrets::fresh);
        token = Optional.of(opening);
        return Optional.of(new Opened(given.isPresent() ? Optional.empty() : Optional.of(opening)));
    }

    /**
     * Puts the first administrator on record.
     *
     * @throws AccessConflictException when there is one
     * @throws SignInRefusedException when the token is not the one
     * @throws TooManyAttemptsException when too many failed from there
     * @throws RefusedException when name or password cannot be used
     */
    @Transactional
    public Person firstAdmin(String given, String name, String password, String address) {
        guesses.check("", address);
        if (!config.enabled()) {
            throw new AccessConflictException(
                    AccessConflictException.Cause.SIGN_IN_OFF,
                    "Sign-in is off here: crosscount.sign-in.enabled is false");
        }
        Optional<String> expected = token;
        if (expected.isPresent() && !Secrets.same(given, expected.get())) {
            guesses.failed("", address);
            throw new SignInRefusedException("That is not the setup token of this start");
        }
        // Only whoever has the token gets to hold up those who record.
        if (expected.isPresent()) {
            lock.take();
        }
        if (expected.isEmpty() || people.enabledAdmins() > 0) {
            throw new AccessConflictException(
                    AccessConflictException.Cause.SETUP_DONE, "The service has its first administrator");
        }
        Person admin = newPeople.add(
                new NewPerson(name, AccessRole.ADMIN, password), new Actor(name), PersonStore.kept(clock.instant()));
        token = Optional.empty();
        return admin;
    }
}
