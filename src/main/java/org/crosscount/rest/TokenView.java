// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.app.AccessRole;
import org.crosscount.app.Token;
import org.crosscount.domain.review.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token of a person, for scripts.
 *
 * @param role the most that can be done with it
 * @param revokedBy who took its worth from it
 */
@Schema(name = "Token")
record TokenView(
        String id,
        String label,
        AccessRole role,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {
    static TokenView of(Token token) {
        return new TokenView(
                token.id(),
                token.label(),
                token.role(),
                token.createdAt(),
                token.expiresAt(),
                token.revokedAt().orElse(null),
                token.revokedBy().map(Actor::name).orElse(null));
    }
}
