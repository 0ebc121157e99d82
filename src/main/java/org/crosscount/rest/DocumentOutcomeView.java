// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.app.DocumentOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document just recorded, the claims that stand in it, and the inconsistencies that name one of them.
 *
 * @param leftOut every number in the text that makes no claim
 */
@Schema(name = "DocumentOutcome")
record DocumentOutcomeView(
        DocumentView document,
        List<ClaimView> claims,
        List<LeftOutView> leftOut,
        List<InconsistencyView> inconsistencies) {
    static DocumentOutcomeView of(DocumentOutcome outcome) {
        return new DocumentOutcomeView(
                DocumentView.of(outcome.document()),
                outcome.claims().stream()
                        .filter(each -> !each.claim().isDerived())
                        .map(ClaimView::of)
                        .toList(),
                outcome.leftOut().stream().map(LeftOutView::of).toList(),
                outcome.inconsistencies().stream().map(InconsistencyView::of).toList());
    }
}
