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
import org.crosscount.app.Ledger;
import org.crosscount.app.Paging;
import org.crosscount.app.SourceRecording;
import org.crosscount.domain.source.SourceId;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Sources: listed, read, recorded. */
@Path("/api/sources")
@Produces(MediaType.APPLICATION_JSON)
class SourcesResource {
    private static final String ORDER = "sources";

    private final Ledger ledger;
    private final SourceRecording recording;

    SourcesResource(Ledger ledger, SourceRecording recording) {
        this.ledger = ledger;
        this.recording = recording;
    }

    @GET
    public Listing<SourceView> list(UriInfo uri) {
        Parameters given = new Parameters(uri, List.of("limit", "cursor"));
        Paging paging = given.paging(ORDER);
        given.check();
        return Listing.of(ledger.sources(paging), ORDER, SourceView::of);
    }

    @GET
    @Path("{id}")
    public RestResponse<SourceView> get(String id, HttpHeaders headers) {
        SourceView view = SourceView.of(ledger.source(new SourceId(PathIds.of("source", id))));
        return Answers.tagged(view, Answers.tag(view), headers);
    }

    @POST
    @OncePerKey
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewSource")))
    public RestResponse<SourceView> post(InputStream body, HttpHeaders headers) {
        RequestBodies.requireJson(headers);
        SourceRecording.Outcome outcome = recording.record(RequestBodies.object(body, SourceBody::read));
        SourceView view = SourceView.of(outcome.source());
        return Answers.recorded(view, outcome.created(), "/api/sources", view.id(), Answers.tag(view));
    }
}
