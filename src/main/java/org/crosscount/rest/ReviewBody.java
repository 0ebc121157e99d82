// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.crosscount.app.NewReview;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.review.Decision;

/**
 * Reads a ruling on a claim. A correction is a claim in the form in which claims go out; members that it leaves out, and
 * members of its subject, stay as they are, and null takes them away. A quote, figure or quantity is given as a whole,
 * but for the unit.
 */
@Singleton
class ReviewBody {
    private static final Set<String> MEMBERS = new TreeSet<>(Set.of("decision", "reason", "correction"));
    private static final int LONGEST_REASON = 10_000;

    private final ObjectMapper mapper;

    ReviewBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Empty, with faults gathered, where it is none. */
    Optional<NewReview> read(BodyObject body) {
        int before = body.faults().count();
        body.only(MEMBERS);
        Optional<Decision> decision = body.requiredChoice("decision", Decision.class);
        Optional<String> reason = body.text("reason", LONGEST_REASON);
        Optional<UnaryOperator<Claim>> correction =
                body.object("correction").map(given -> claim -> corrected(claim, given));
        return body.faults().count() == before
                ? decision.map(made -> new NewReview(made, reason, correction))
                : Optional.empty();
    }

    private Claim corrected(Claim claim, BodyObject correction) {
        ObjectNode whole = mapper.valueToTree(ClaimView.of(claim));
        Faults faults = new Faults();
        Optional<Claim> corrected = ClaimBody.toBeRecorded(correction.completedBy(whole, faults));
        faults.throwIfAny();
        return corrected.orElseThrow();
    }
}
