// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.review.Actor;

/**
 * What stands for a person's password for a time: given to a script, or kept by a browser. Only a digest of it is kept.
 *
 * @param id tells it apart; worth nothing to whoever wants to sign in
 * @param label what it is for, in its owner's words
 * @param role the most that can be done with it; never more than its owner may do at the time
 * @param revokedAt from when on it is worth nothing
 * @param revokedBy who saw to that; of some revoked by an earlier release only the audit tells
 */
public record Token(
        String id,
        String owner,
        Purpose purpose,
        String label,
        AccessRole role,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        Optional<Actor> revokedBy) {
    /** Who holds it. */
    public enum Purpose {
        SCRIPT,
        SESSION
    }

    public boolean isGoodAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
