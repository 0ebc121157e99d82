// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;

/**
 * One person's ruling on one claim. Reviews are added, never edited.
 *
 * @param ruled the version of the claim that was ruled on
 * @param version the version that came of it, which for CORRECT holds the correction
 * @param reason required for REJECT
 */
public record Review(
        ClaimId of, int ruled, int version, Decision decision, Optional<String> reason, Actor by, Instant at) {}
