// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;

/**
 * What came of recording a document.
 *
 * @param created false where the same text was on record already
 * @param claims the claims that stand in it
 * @param inconsistencies those that name one of these claims
 */
public record DocumentOutcome(
        RecordedDocument document,
        boolean created,
        List<RecordedClaim> claims,
        List<RecordedInconsistency> inconsistencies) {}
