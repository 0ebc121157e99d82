// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.crosscount.app.SignedIn.Means;
import org.crosscount.domain.review.Actor;

/** Finds out who somebody is, by password, by token, or by what the OpenID Connect provider says. */
@ApplicationScoped
public class SignIn {
    /** Tokens begin so, which tells them from a provider's and lets scanners of leaked secrets find them. */
    public static final String TOKEN_PREFIX = "cct_";

    private static final String WRONG = "The name or the password is wrong, or may not be used any more";
    private static final String NO_TOKEN = "The token is not known here, or is no longer good";

    /** Passwords looked at at once: it takes much of a processor, and guessing in parallel must not help. */
    private final Semaphore turns = new Semaphore(2, true);

    private final PersonStore people;
    private final TokenStore tokens;
    private final Passwords passwords;
    private final Secrets secrets;
    private final GuessGuard guesses;
    private final SignInConfig config;
    private final Clock clock;

    SignIn(
            PersonStore people,
            TokenStore tokens,
            Passwords passwords,
            Secrets secrets,
            GuessGuard guesses,
            SignInConfig config,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.passwords = passwords;
        this.secrets = secrets;
        this.guesses = guesses;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Who has that name and password.
     *
     * @param address where the request comes from
     * @throws SignInRefusedException when nobody has, or may no longer sign in
     * @throws TooManyAttemptsException when too many failed from there
     */
    @Transactional
    public SignedIn byPassword(String name, String password, String address) {
        guesses.check(name, address);
        Optional<String> hash = people.passwordHash(name);
        if (!passwords.matchedLately(password, hash)) {
            look(name, password, hash, address);
        }
        Person person = people.find(name).filter(Person::enabled).orElseThrow(() -> new SignInRefusedException(WRONG));
        return new SignedIn(person.name(), Optional.of(person.role()), Means.PASSWORD, Optional.empty());
    }

    private void look(String name, String password, Optional<String> hash, String address) {
        turns.acquireUninterruptibly();
        try {
            guesses.check(name, address);
            if (!passwords.matches(password, hash)) {
                guesses.failed(name, address);
                throw new SignInRefusedException(WRONG);
            }
            guesses.succeeded(name, address);
        } finally {
            turns.release();
        }
    }

    /**
     * Whose token it is.
     *
     * <p>Failures are not counted: nobody guesses 256 bits, and a script with an old token is no attack.
     *
     * @throws SignInRefusedException when it is nobody's, or no longer good
     */
    @Transactional
    public SignedIn byToken(String secret) {
        Optional<Token> known = tokens.findByDigest(Secrets.digest(secret));
        Token token = known.filter(found -> found.isGoodAt(clock.instant()))
                .orElseThrow(() -> new SignInRefusedException(NO_TOKEN));
        Person owner = people.find(token.owner())
                .filter(Person::enabled)
                .orElseThrow(() -> new SignInRefusedException(NO_TOKEN));
        Means means = token.purpose() == Token.Purpose.SESSION ? Means.SESSION : Means.TOKEN;
        return new SignedIn(owner.name(), Optional.of(token.role().atMost(owner.role())), means, known);
    }

    /** Begins a session for whoever was just found by password; it may do whatever the person may at the time. */
    @Transactional
    public MadeToken beginSession(SignedIn person) {
        Instant now = PersonStore.kept(clock.instant());
        tokens.forgetSessions(now.minus(Duration.ofDays(1)));
        String secret = TOKEN_PREFIX + secrets.fresh();
        Token session = new Token(
                secrets.freshId(),
                person.name(),
                Token.Purpose.SESSION,
                "session",
                AccessRole.ADMIN,
                now,
                now.plus(config.session()),
                Optional.empty(),
                Optional.empty());
        tokens.add(session, Secrets.digest(secret));
        return new MadeToken(session, secret);
    }

    @Transactional
    public void endSession(SignedIn person) {
        person.token()
                .filter(token -> token.purpose() == Token.Purpose.SESSION)
                .ifPresent(token -> tokens.revoke(token.id(), new Actor(person.name()), clock.instant()));
    }
}
