// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.crosscount.app.ClaimOutcome;
import org.crosscount.app.ExpectedVersion;
import org.crosscount.app.History;
import org.crosscount.app.Ledger;
import org.crosscount.app.NewReview;
import org.crosscount.app.Reviewing;
import org.crosscount.app.UnknownException;
import org.crosscount.domain.claim.ClaimId;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Rulings on a claim. */
@Path("/api/claims")
@Produces(MediaType.APPLICATION_JSON)
class ReviewsResource {
    private final Ledger ledger;
    private final History history;
    private final Reviewing reviewing;
    private final ReviewBody bodies;

    ReviewsResource(Ledger ledger, History history, Reviewing reviewing, ReviewBody bodies) {
        this.ledger = ledger;
        this.history = history;
        this.reviewing = reviewing;
        this.bodies = bodies;
    }

    @GET
    @Path("{id}/reviews")
    public Listing<ReviewView> list(String id) {
        List<ReviewView> reviews = history.reviews(new ClaimId(PathIds.of("claim", id))).stream()
                .map(ReviewView::of)
                .toList();
        return new Listing<>(reviews, reviews.size(), null);
    }

    @GET
    @Path("{id}/reviews/{version}")
    public ReviewView get(String id, String version) {
        return list(id).items().stream()
                .filter(review -> Integer.toString(review.version()).equals(version))
                .findFirst()
                .orElseThrow(() -> new UnknownException("review", PathIds.of("review", version)));
    }

    @POST
    @OncePerKey
    @Path("{id}/reviews")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewReview")))
    public RestResponse<ClaimOutcomeView> post(String id, InputStream body, HttpHeaders headers) {
        ClaimId claim =
                ledger.claim(new ClaimId(PathIds.of("claim", id))).claim().id();
        ExpectedVersion expected = IfMatch.of(id, headers);
        RequestBodies.requireJson(headers);
        NewReview review = RequestBodies.object(body, bodies::read);
        ClaimOutcome outcome = reviewing.rule(claim, expected, review);
        int version = outcome.claim().claim().version();
        return Answers.recorded(
                ClaimOutcomeView.of(outcome),
                true,
                "/api/claims/" + claim.value() + "/reviews",
                Integer.toString(version),
                Answers.tag(claim.value(), version));
    }
}
