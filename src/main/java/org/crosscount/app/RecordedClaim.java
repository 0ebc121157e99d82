// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.review.Actor;

/**
 * A claim as the ledger holds it.
 *
 * @param claim its newest version
 * @param subject id of the subject under which it is compared
 * @param by who recorded this version
 * @param recordedAt when this version was recorded
 * @param inconsistent whether an open inconsistency above INFO names it
 */
public record RecordedClaim(Claim claim, String subject, Actor by, Instant recordedAt, boolean inconsistent) {}
