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
import java.util.Optional;
import org.crosscount.app.AccessRole;
import org.crosscount.app.Token;
import org.crosscount.domain.review.Actor;
import org.jspecify.annotations.Nullable;

/** A token, of which only a digest is kept. */
@Entity
@Table(name = "access_token")
class TokenRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    Long seq;

    @Column(name = "id")
    String tokenId;

    String ownerKey;
    String owner;

    @Enumerated(EnumType.STRING)
    Token.Purpose purpose;

    String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_role")
    AccessRole role;

    String digest;
    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    String revokedBy;

    static TokenRow of(Token token, String digest) {
        TokenRow row = new TokenRow();
        row.tokenId = token.id();
        row.ownerKey = PersonRow.key(token.owner());
        row.owner = token.owner();
        row.purpose = token.purpose();
        row.label = token.label();
        row.role = token.role();
        row.digest = digest;
        row.createdAt = token.createdAt();
        row.expiresAt = token.expiresAt();
        row.revokedAt = token.revokedAt().orElse(null);
        row.revokedBy = token.revokedBy().map(Actor::name).orElse(null);
        return row;
    }

    Token toToken() {
        return new Token(
                tokenId,
                owner,
                purpose,
                label,
                role,
                createdAt,
                expiresAt,
                Optional.ofNullable(revokedAt),
                Optional.ofNullable(revokedBy).map(Actor::new));
    }
}
