// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyStatus;

/**
 * An inconsistency as the ledger holds it.
 *
 * @param version from 1; it goes up when claims join or leave it, when its numbers change and when it is ruled on
 * @param finding what the rule found last
 * @param subject id of the subject of its first claim
 * @param sources how many independent sources its claims have
 * @param reason why it stands as it does, where that was said
 * @param raisedAt when it was first found
 * @param recordedAt when this version was recorded
 * @param claims the involved claims, in the finding's order and in the versions it names
 */
public record RecordedInconsistency(
        int version,
        Finding finding,
        InconsistencyStatus status,
        String subject,
        int sources,
        Optional<String> reason,
        Instant raisedAt,
        Instant recordedAt,
        List<Claim> claims) {
    public RecordedInconsistency {
        claims = List.copyOf(claims);
    }
}
