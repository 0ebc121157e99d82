// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.crosscount.app.ClaimOutcome;
import org.crosscount.app.ClaimRecording;
import org.crosscount.app.History;
import org.crosscount.app.Ledger;
import org.crosscount.app.LedgerTerms;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.review.Resolution;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims: listed, read, recorded. */
@Path("/api/claims")
@Produces(MediaType.APPLICATION_JSON)
class ClaimsResource {
    private final Ledger ledger;
    private final History history;
    private final LedgerTerms terms;
    private final ClaimRecording recording;

    ClaimsResource(Ledger ledger, History history, LedgerTerms terms, ClaimRecording recording) {
        this.ledger = ledger;
        this.history = history;
        this.terms = terms;
        this.recording = recording;
    }

    @GET
    public Listing<ClaimView> list(UriInfo uri) {
        ClaimParameters asked = ClaimParameters.of(uri, terms);
        return Listing.of(ledger.claims(asked.query()), asked.order(), ClaimView::of);
    }

    @GET
    @Path("{id}")
    public RestResponse<ReviewedClaimView> get(String id, HttpHeaders headers) {
        RecordedClaim claim = ledger.claim(new ClaimId(PathIds.of("claim", id)));
        List<Resolution> contradictory = history.contradictoryOn(claim.claim().id());
        ReviewedClaimView view = ReviewedClaimView.of(claim, contradictory, history.inForceOn(claim));
        String tag = contradictory.isEmpty() ? tag(claim) : Answers.tag(tag(claim), view);
        return Answers.tagged(view, tag, headers);
    }

    @GET
    @Path("{id}/history")
    public Listing<ClaimEventView> history(String id) {
        List<ClaimEventView> events = history.of(new ClaimId(PathIds.of("claim", id))).stream()
                .map(ClaimEventView::of)
                .toList();
        return new Listing<>(events, events.size(), null);
    }

    @POST
    @OncePerKey
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewClaim")))
    public RestResponse<ClaimOutcomeView> post(InputStream body, HttpHeaders headers) {
        RequestBodies.requireJson(headers);
        Claim draft = RequestBodies.object(body, ClaimBody::toBeRecorded);
        ClaimOutcome outcome = recording.record(draft);
        return Answers.recorded(
                ClaimOutcomeView.of(outcome),
                outcome.created(),
                "/api/claims",
                outcome.claim().claim().id().value(),
                tag(outcome.claim()));
    }

    private static String tag(RecordedClaim claim) {
        return Answers.tag(claim.claim().id().value(), claim.claim().version());
    }
}
