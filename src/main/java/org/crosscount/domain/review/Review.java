// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;

/**
 * One person's ruling on one claim. Reviews are added, never edited.
 *
 * @param ruled the version of the claim that was ruled on
 * @param saidSince the earliest version that says the same as the one ruled on: two reviews with the same one are on the same
 * @param version the version that came of it, which for CORRECT holds the correction
 * @param reason required for REJECT
 * @param rating how the claim is rated for publication
 * @param evidence addresses of what the ruling rests on
 */
public record Review(
        ClaimId of,
        int ruled,
        int saidSince,
        int version,
        Decision decision,
        Optional<String> reason,
        Optional<Rating> rating,
        List<Link> evidence,
        Actor by,
        Instant at) {
    public Review {
        evidence = List.copyOf(evidence);
    }
}
