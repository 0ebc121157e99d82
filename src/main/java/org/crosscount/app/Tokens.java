// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.Actor;

/** Tokens that stand for a person in scripts. */
@ApplicationScoped
@Transactional
public class Tokens {
    private static final Duration USUALLY = Duration.ofDays(90);

    private final PersonStore people;
    private final TokenStore tokens;
    private final PeopleTrail trail;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final Secrets secrets;
    private final SignInConfig config;
    private final Clock clock;

    Tokens(
            PersonStore people,
            TokenStore tokens,
            PeopleTrail trail,
            WriteLock lock,
            CurrentActor actor,
            Secrets secrets,
            SignInConfig config,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.trail = trail;
        this.lock = lock;
        this.actor = actor;
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    /** Those made by a person, oldest first; those that are no longer good, too. */
    public List<Token> of(String name) {
        Person owner = people.find(name).orElseThrow(() -> new UnknownException("person", name));
        return tokens.of(owner.name(), Token.Purpose.SCRIPT);
    }

    /**
     * Makes a token.
     *
     * @throws RefusedException when it would last too long, or not at all
     * @throws NotPermittedException when it could do more than its maker, or the maker is known by a token only
     */
    public MadeToken make(SignedIn maker, NewToken wanted) {
        if (maker.means() == SignedIn.Means.LOCAL) {
            throw new AccessConflictException(
                    AccessConflictException.Cause.SIGN_IN_OFF, "Sign-in is off here: nothing asks for tokens");
        }
        if (maker.means() == SignedIn.Means.TOKEN) {
            throw new NotPermittedException("A token makes no further tokens: sign in by password or provider");
        }
        AccessRole role = wanted.role().or(maker::role).orElseThrow();
        if (!maker.may(role)) {
            throw new NotPermittedException("A token cannot be for " + role + ", which is more than its maker may do");
        }
        Duration lasts = wanted.lasts().orElse(USUALLY);
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(config.longestToken()) > 0) {
            throw new RefusedException(
                    "days",
                    "a token lasts at least a day and at most "
                            + config.longestToken().toDays());
        }
        Instant now = PersonStore.kept(clock.instant());
        String secret = SignIn.TOKEN_PREFIX + secrets.fresh();
        Token token = new Token(
                secrets.freshId(),
                maker.name(),
                Token.Purpose.SCRIPT,
                wanted.label(),
                role,
                now,
                now.plus(lasts),
                Optional.empty(),
                Optional.empty());
        lock.take();
        tokens.add(token, Secrets.digest(secret));
        trail.made(token);
        return new MadeToken(token, secret);
    }

    /**
     * From now on it is worth nothing.
     *
     * @throws UnknownException when that person has no such token
     */
    public void revoke(String owner, String id) {
        Token token = of(owner).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownException("token", id));
        lock.take();
        Instant now = PersonStore.kept(clock.instant());
        Actor by = actor.get();
        if (tokens.revoke(id, by, now)) {
            trail.revoked(token, by, now);
        }
    }
}
