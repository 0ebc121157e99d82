// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import org.crosscount.domain.extraction.LeftOut;

/**
 * What came of recording a document.
 *
 * @param created false where the same text was on record already
 * @param claims the claims that stand in it
 * @param leftOut every other number in the text, and why it makes no claim
 * @param inconsistencies those that name one of these claims
 */
public record DocumentOutcome(
        RecordedDocument document,
        boolean created,
        List<RecordedClaim> claims,
        List<LeftOut> leftOut,
        List<RecordedInconsistency> inconsistencies) {}
