// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;

/**
 * What came of recording a claim.
 *
 * @param created false where the same claim was on record already, and nothing was added
 * @param inconsistencies those that name the claim
 */
public record ClaimOutcome(RecordedClaim claim, boolean created, List<RecordedInconsistency> inconsistencies) {}
