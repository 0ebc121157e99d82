// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.source.DocumentId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim in an inconsistency, in the version that was compared, and the part it plays. */
@Schema(name = "InvolvedClaim")
record InvolvedClaimView(
        String id,
        int version,
        Role role,
        QuoteView quote,
        @Nullable QuantityView quantity,
        @Nullable String document,
        @Nullable String attribution) {
    static InvolvedClaimView of(Claim claim, Involved involved) {
        return new InvolvedClaimView(
                involved.claim().value(),
                involved.version(),
                involved.role(),
                QuoteView.of(claim.quote()),
                claim.quantity().map(QuantityView::of).orElse(null),
                claim.document().map(DocumentId::value).orElse(null),
                claim.attribution().orElse(null));
    }
}
