// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.crosscount.app.ClaimOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim just recorded, and the inconsistencies that name it. */
@Schema(name = "ClaimOutcome")
record ClaimOutcomeView(@JsonUnwrapped ClaimView claim, List<InconsistencyView> inconsistencies) {
    static ClaimOutcomeView of(ClaimOutcome outcome) {
        return new ClaimOutcomeView(
                ClaimView.of(outcome.claim()),
                outcome.inconsistencies().stream().map(InconsistencyView::of).toList());
    }
}
