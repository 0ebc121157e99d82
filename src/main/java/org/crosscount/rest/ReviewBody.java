// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.crosscount.app.NewReview;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Link;
import org.crosscount.domain.review.Rating;

/**
 * Reads a ruling on a claim. A correction is a claim in the form in which claims go out; members that it leaves out, and
 * members of its subject, stay as they are, and null takes them away. A quote, figure or quantity is given as a whole,
 * but for the unit.
 */
@Singleton
class ReviewBody {
    private static final Set<String> MEMBERS =
            new TreeSet<>(Set.of("decision", "reason", "correction", "rating", "evidence"));
    private static final Set<String> RATING = new TreeSet<>(Set.of("value", "best", "worst", "label", "text"));
    private static final int LONGEST_REASON = 10_000;
    private static final int MOST_EVIDENCE = 50;

    private final ObjectMapper mapper;

    ReviewBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Empty, with faults gathered, where it is none. */
    Optional<NewReview> read(BodyObject body) {
        return read(body, Set.of());
    }

    /** The same, where the object has these members beside its own. */
    Optional<NewReview> read(BodyObject body, Set<String> beside) {
        int before = body.faults().count();
        body.only(MEMBERS, beside);
        Optional<Decision> decision = body.requiredChoice("decision", Decision.class);
        Optional<String> reason = body.text("reason", LONGEST_REASON);
        Optional<UnaryOperator<Claim>> correction =
                body.object("correction").map(given -> claim -> corrected(claim, given));
        Optional<Rating> rating = body.object("rating").flatMap(ReviewBody::rating);
        List<Link> evidence = evidence(body);
        return body.faults().count() == before
                ? decision.map(made -> new NewReview(made, reason, correction, rating, evidence))
                : Optional.empty();
    }

    private static Optional<Rating> rating(BodyObject given) {
        int before = given.faults().count();
        given.only(RATING);
        Optional<BigDecimal> value = given.requiredDecimal("value");
        Optional<BigDecimal> best = given.requiredDecimal("best");
        Optional<BigDecimal> worst = given.requiredDecimal("worst");
        Optional<String> label = given.requiredText("label", BodyObject.SHORT_TEXT);
        Optional<String> text = given.text("text", LONGEST_REASON);
        return given.faults().count() == before
                ? Optional.of(new Rating(
                        value.orElseThrow(), best.orElseThrow(), worst.orElseThrow(), label.orElseThrow(), text))
                : Optional.empty();
    }

    private static List<Link> evidence(BodyObject body) {
        List<String> links = body.texts("evidence");
        if (links.size() > MOST_EVIDENCE) {
            body.refuse("evidence", "may have at most " + MOST_EVIDENCE + " addresses");
        }
        List<Link> evidence = new ArrayList<>();
        for (int at = 0; at < links.size(); at++) {
            try {
                evidence.add(new Link(new URI(links.get(at)).toString()));
            } catch (URISyntaxException e) {
                body.refuse("evidence[" + at + "]", "is no address (URI)");
            }
        }
        return evidence;
    }

    private Claim corrected(Claim claim, BodyObject correction) {
        ObjectNode whole = mapper.valueToTree(ClaimView.of(claim));
        Faults faults = new Faults();
        Optional<Claim> corrected = ClaimBody.toBeRecorded(correction.completedBy(whole, faults));
        faults.throwIfAny();
        return corrected.orElseThrow();
    }
}
