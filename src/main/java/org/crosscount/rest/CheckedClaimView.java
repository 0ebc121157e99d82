// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.domain.consistency.CheckedClaim;
import org.crosscount.domain.consistency.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text held against what is on record.
 *
 * @param claim what the text claims with it
 * @param supportedBy the claims on record that agree
 * @param contradictedBy the claims on record that cannot hold together with it
 * @param explanations one plain sentence for each way in which they cannot
 */
@Schema(name = "CheckedFigure")
record CheckedClaimView(
        Verdict verdict,
        @Nullable FigureView figure,
        ClaimView claim,
        List<ClaimView> supportedBy,
        List<ClaimView> contradictedBy,
        List<String> explanations) {
    static CheckedClaimView of(CheckedClaim checked) {
        ClaimView claim = ClaimView.of(checked.claim());
        return new CheckedClaimView(
                checked.verdict(),
                claim.figure(),
                claim,
                checked.supporting().stream().map(ClaimView::of).toList(),
                checked.contradicting().stream().map(ClaimView::of).toList(),
                checked.explanations());
    }
}
