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
import org.crosscount.app.ExpectedVersion;
import org.crosscount.app.History;
import org.crosscount.app.Ledger;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.app.Resolving;
import org.crosscount.app.UnknownException;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.NewResolution;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Rulings on an inconsistency. */
@Path("/api/inconsistencies")
@Produces(MediaType.APPLICATION_JSON)
class ResolutionsResource {
    private final Ledger ledger;
    private final History history;
    private final Resolving resolving;

    ResolutionsResource(Ledger ledger, History history, Resolving resolving) {
        this.ledger = ledger;
        this.history = history;
        this.resolving = resolving;
    }

    @GET
    @Path("{id}/resolutions")
    public Listing<ResolutionView> list(String id) {
        InconsistencyId inconsistency = new InconsistencyId(PathIds.of("inconsistency", id));
        List<ResolutionView> resolutions = history.resolutions(inconsistency).stream()
                .map(ResolutionView::of)
                .toList();
        return new Listing<>(resolutions, resolutions.size(), null);
    }

    @GET
    @Path("{id}/resolutions/{version}")
    public ResolutionView get(String id, String version) {
        return list(id).items().stream()
                .filter(resolution -> Integer.toString(resolution.version()).equals(version))
                .findFirst()
                .orElseThrow(() -> new UnknownException("resolution", PathIds.of("resolution", version)));
    }

    @POST
    @OncePerKey
    @Path("{id}/resolutions")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewResolution")))
    public RestResponse<InconsistencyView> post(String id, InputStream body, HttpHeaders headers) {
        InconsistencyId inconsistency = new InconsistencyId(PathIds.of("inconsistency", id));
        ledger.inconsistency(inconsistency);
        ExpectedVersion expected = IfMatch.of(id, headers);
        RequestBodies.requireJson(headers);
        NewResolution resolution = RequestBodies.object(body, ResolutionBody::read);
        RecordedInconsistency ruled = resolving.rule(inconsistency, expected, resolution);
        return Answers.recorded(
                InconsistencyView.of(ruled),
                true,
                "/api/inconsistencies/" + inconsistency.value() + "/resolutions",
                Integer.toString(ruled.version()),
                Answers.tag(inconsistency.value(), ruled.version()));
    }
}
