// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crosscount.app.Assigning;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.jboss.resteasy.reactive.RestResponse;

/** Who works on a thing of one kind: taken, renewed, given back. */
@Produces(MediaType.APPLICATION_JSON)
abstract class AssignmentsResource {
    private final ThingKind kind;
    private final Assigning assigning;

    AssignmentsResource(ThingKind kind, Assigning assigning) {
        this.kind = kind;
        this.assigning = assigning;
    }

    @GET
    @Path("{id}/assignment")
    public AssignmentView get(String id) {
        return AssignmentView.of(assigning.of(thing(id)), id);
    }

    @PUT
    @Path("{id}/assignment")
    public RestResponse<AssignmentView> take(String id) {
        return AssignmentView.taken(assigning.take(thing(id)));
    }

    @DELETE
    @Path("{id}/assignment")
    public RestResponse<Void> release(String id) {
        assigning.release(thing(id));
        return RestResponse.noContent();
    }

    private ThingOnRecord thing(String id) {
        return new ThingOnRecord(kind, PathIds.of(kind.word(), id));
    }
}
