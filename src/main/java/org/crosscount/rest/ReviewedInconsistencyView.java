// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Resolution;
import org.crosscount.rest.ReviewedClaimView.RulingOnClaim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inconsistency on record.
 *
 * @param contradictoryRulings where its ruling lets a claim stand that another one lets fall, or the other way round: all
 *     rulings in force on that claim; empty where they agree
 */
@Schema(name = "ReviewedInconsistency")
record ReviewedInconsistencyView(
        @JsonUnwrapped InconsistencyView inconsistency, List<Contradiction> contradictoryRulings) {
    /** A claim, and the rulings in force that contradict each other over it. */
    @Schema(name = "Contradiction")
    record Contradiction(String claim, List<RulingOnClaim> rulings) {}

    static ReviewedInconsistencyView of(RecordedInconsistency recorded, Map<ClaimId, List<Resolution>> contradictory) {
        List<Contradiction> contradictions = new ArrayList<>();
        contradictory.forEach((claim, rulings) -> contradictions.add(new Contradiction(
                claim.value(),
                rulings.stream().map(each -> RulingOnClaim.of(claim, each)).toList())));
        return new ReviewedInconsistencyView(InconsistencyView.of(recorded), contradictions);
    }
}
