// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crosscount.app.Paging;
import org.crosscount.app.Rerun;
import org.crosscount.app.Rerunning;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Runs of all rules over the whole ledger: begun, watched, and what they changed. */
@Path("/api/inconsistencies")
@Produces(MediaType.APPLICATION_JSON)
class RerunsResource {
    private static final String ORDER = "reruns";
    private static final String CHANGES = "rerun changes";

    private final Rerunning rerunning;

    RerunsResource(Rerunning rerunning) {
        this.rerunning = rerunning;
    }

    @POST
    @OncePerKey
    @Path("rerun")
    public RestResponse<RerunView> post() {
        Rerun run = rerunning.start();
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, RerunView.of(run))
                .location(
                        UriBuilder.fromPath("/api/inconsistencies/reruns/{id}").build(run.id()))
                .build();
    }

    @GET
    @Path("reruns")
    public Listing<RerunView> list(UriInfo uri) {
        return Listing.of(rerunning.runs(paging(uri, ORDER)), ORDER, RerunView::of);
    }

    @GET
    @Path("reruns/{id}")
    public RerunView get(String id) {
        return RerunView.of(rerunning.run(PathIds.of("rerun", id)));
    }

    @GET
    @Path("reruns/{id}/changes")
    public Listing<RerunChangeView> changes(String id, UriInfo uri) {
        Paging paging = paging(uri, CHANGES);
        return Listing.of(rerunning.changes(PathIds.of("rerun", id), paging), CHANGES, RerunChangeView::of);
    }

    private static Paging paging(UriInfo uri, String order) {
        Parameters given = new Parameters(uri, List.of("limit", "cursor"));
        Paging paging = given.paging(order);
        given.check();
        return paging;
    }
}
