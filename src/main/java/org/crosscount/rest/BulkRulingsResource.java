// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.crosscount.app.BulkOutcome;
import org.crosscount.app.ClaimOutcome;
import org.crosscount.app.NewReview;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.app.Resolving;
import org.crosscount.app.Reviewing;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.NewResolution;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Rulings on many things at once. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class BulkRulingsResource {
    private final Reviewing reviewing;
    private final Resolving resolving;
    private final ReviewBody bodies;

    BulkRulingsResource(Reviewing reviewing, Resolving resolving, ReviewBody bodies) {
        this.reviewing = reviewing;
        this.resolving = resolving;
        this.bodies = bodies;
    }

    @POST
    @Path("reviews")
    @OncePerKey
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewReviews")))
    public BulkRulingView review(InputStream body, HttpHeaders headers) {
        RequestBodies.requireJson(headers);
        BulkBody<NewReview> asked =
                RequestBodies.object(body, given -> BulkBody.read(given, "reviews", "claim", bodies::read));
        List<BulkOutcome<ClaimOutcome>> outcomes = reviewing.ruleAll(asked.readable().stream()
                .map(item -> new Reviewing.Item(
                        new ClaimId(item.id().orElseThrow()),
                        item.expected(),
                        item.ruling().orElseThrow()))
                .toList());
        return asked.merged(outcomes, "/api/reviews", BulkRulingsResource::ruled);
    }

    @POST
    @Path("resolutions")
    @OncePerKey
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewResolutions")))
    public BulkRulingView resolve(InputStream body, HttpHeaders headers) {
        RequestBodies.requireJson(headers);
        BulkBody<NewResolution> asked = RequestBodies.object(
                body, given -> BulkBody.read(given, "resolutions", "inconsistency", ResolutionBody::read));
        List<BulkOutcome<RecordedInconsistency>> outcomes = resolving.ruleAll(asked.readable().stream()
                .map(item -> new Resolving.Item(
                        new InconsistencyId(item.id().orElseThrow()),
                        item.expected(),
                        item.ruling().orElseThrow()))
                .toList());
        return asked.merged(outcomes, "/api/resolutions", BulkRulingsResource::ruled);
    }

    private static BulkRulingView.Item ruled(ClaimOutcome outcome) {
        return BulkRulingView.Item.ruled(
                outcome.claim().claim().id().value(),
                outcome.claim().claim().version(),
                outcome.claim().claim().status().name());
    }

    private static BulkRulingView.Item ruled(RecordedInconsistency ruled) {
        return BulkRulingView.Item.ruled(
                ruled.finding().id().value(), ruled.version(), ruled.status().name());
    }
}
