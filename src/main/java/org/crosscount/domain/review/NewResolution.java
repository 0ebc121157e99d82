// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;

/** A ruling on an inconsistency, as somebody asks for it; its parts as in {@link Resolution}. */
public record NewResolution(
        Outcome outcome,
        Optional<ResolutionCause> cause,
        Set<ClaimId> stands,
        Set<ClaimId> falls,
        Optional<String> reason) {
    public NewResolution {
        stands = Set.copyOf(stands);
        falls = Set.copyOf(falls);
        reason = reason.map(String::strip).filter(words -> !words.isEmpty());
    }
}
