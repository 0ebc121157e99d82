// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.Token;
import org.crosscount.app.TokenStore;
import org.crosscount.domain.review.Actor;

/** Tokens and sessions in {@code access_token}. */
@ApplicationScoped
class PanacheTokenStore implements TokenStore, PanacheRepositoryBase<TokenRow, Long> {
    private static final String REVOKE = "revokedAt = ?1, revokedBy = ?2 where ";

    @Override
    public void add(Token token, String digest) {
        persist(TokenRow.of(token, digest));
        Additions.sendLast(getEntityManager(), "The token " + token.id());
    }

    @Override
    public Optional<Token> findByDigest(String digest) {
        Optional<Token> found = find("digest", digest).firstResultOptional().map(TokenRow::toToken);
        getEntityManager().clear();
        return found;
    }

    @Override
    public List<Token> of(String owner, Token.Purpose purpose) {
        List<Token> tokens = find("ownerKey = ?1 and purpose = ?2 order by seq", PersonRow.key(owner), purpose).stream()
                .map(TokenRow::toToken)
                .toList();
        getEntityManager().clear();
        return tokens;
    }

    @Override
    public boolean revoke(String id, Actor by, Instant at) {
        return update(REVOKE + "tokenId = ?3 and revokedAt is null", at, by.name(), id) > 0;
    }

    @Override
    public void endSessions(String owner, Actor by, Instant at) {
        update(
                REVOKE + "ownerKey = ?3 and purpose = ?4 and revokedAt is null",
                at,
                by.name(),
                PersonRow.key(owner),
                Token.Purpose.SESSION);
    }

    @Override
    public void forgetSessions(Instant before) {
        delete("purpose = ?1 and (expiresAt < ?2 or revokedAt < ?2)", Token.Purpose.SESSION, before);
    }
}
