// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.Actor;

/** The kept tokens, without what they are: only a digest. */
public interface TokenStore {
    void add(Token token, String digest);

    Optional<Token> findByDigest(String digest);

    /** Those of a person for that purpose, oldest first. */
    List<Token> of(String owner, Token.Purpose purpose);

    /** From that moment on it is worth nothing; where it was revoked before, that stays. Answers whether it was not. */
    boolean revoke(String id, Actor by, Instant at);

    /** Ends all sessions of a person. */
    void endSessions(String owner, Actor by, Instant at);

    /** Forgets sessions that ended before the moment. Tokens of scripts stay on record. */
    void forgetSessions(Instant before);
}
