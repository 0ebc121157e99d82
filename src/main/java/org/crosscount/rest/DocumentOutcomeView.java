// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.app.DocumentOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document just recorded, the claims that stand in it, and the inconsistencies that name one of them.
 *
 * @param leftOut every number in the text that makes no claim; empty as long as claims are not read from the text
 */
@Schema(name = "DocumentOutcome")
record DocumentOutcomeView(
        DocumentView document, List<ClaimView> claims, List<LeftOut> leftOut, List<InconsistencyView> inconsistencies) {
    /** A number that makes no claim, and why. */
    @Schema(name = "LeftOut")
    record LeftOut(FigureView figure, String why, @Nullable QuantityView quantity) {}

    static DocumentOutcomeView of(DocumentOutcome outcome) {
        return new DocumentOutcomeView(
                DocumentView.of(outcome.document()),
                outcome.claims().stream()
                        .filter(each -> !each.claim().isDerived())
                        .map(ClaimView::of)
                        .toList(),
                List.of(),
                outcome.inconsistencies().stream().map(InconsistencyView::of).toList());
    }
}
