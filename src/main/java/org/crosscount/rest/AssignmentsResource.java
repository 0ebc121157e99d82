// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crosscount.app.Assigning;
import org.crosscount.app.UnknownException;
import org.crosscount.domain.review.ThingOnRecord;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who works on what: taken, renewed, given back. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class AssignmentsResource {
    private final Assigning assigning;

    AssignmentsResource(Assigning assigning) {
        this.assigning = assigning;
    }

    @GET
    @Path("claims/{id}/assignment")
    public AssignmentView ofClaim(String id) {
        return of(claim(id));
    }

    @PUT
    @Path("claims/{id}/assignment")
    public RestResponse<AssignmentView> takeClaim(String id) {
        return take(claim(id));
    }

    @DELETE
    @Path("claims/{id}/assignment")
    public RestResponse<Void> releaseClaim(String id) {
        return release(claim(id));
    }

    @GET
    @Path("inconsistencies/{id}/assignment")
    public AssignmentView ofInconsistency(String id) {
        return of(inconsistency(id));
    }

    @PUT
    @Path("inconsistencies/{id}/assignment")
    public RestResponse<AssignmentView> takeInconsistency(String id) {
        return take(inconsistency(id));
    }

    @DELETE
    @Path("inconsistencies/{id}/assignment")
    public RestResponse<Void> releaseInconsistency(String id) {
        return release(inconsistency(id));
    }

    private AssignmentView of(ThingOnRecord thing) {
        return assigning
                .of(thing)
                .map(AssignmentView::of)
                .orElseThrow(() -> new UnknownException("assignment", thing.id()));
    }

    private RestResponse<AssignmentView> take(ThingOnRecord thing) {
        Assigning.Outcome outcome = assigning.take(thing);
        AssignmentView view = AssignmentView.of(outcome.assignment());
        return outcome.fresh()
                ? ResponseBuilder.create(RestResponse.Status.CREATED, view).build()
                : ResponseBuilder.ok(view).build();
    }

    private RestResponse<Void> release(ThingOnRecord thing) {
        assigning.release(thing);
        return RestResponse.noContent();
    }

    private static ThingOnRecord claim(String id) {
        return ThingOnRecord.claim(PathIds.of("claim", id));
    }

    private static ThingOnRecord inconsistency(String id) {
        return ThingOnRecord.inconsistency(PathIds.of("inconsistency", id));
    }
}
