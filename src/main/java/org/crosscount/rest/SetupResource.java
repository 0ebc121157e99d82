// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.crosscount.app.Setup;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** The first administrator. */
@Path("/api/setup")
@Produces(MediaType.APPLICATION_JSON)
class SetupResource {
    private final CurrentPerson current;
    private final Setup setup;

    SetupResource(CurrentPerson current, Setup setup) {
        this.current = current;
        this.setup = setup;
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NO_TRACE)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "FirstAdmin")))
    public RestResponse<PersonView> post(InputStream body, HttpHeaders headers) {
        PeopleBodies.FirstAdmin given = PeopleBodies.firstAdmin(body, headers);
        PersonView view =
                PersonView.of(setup.firstAdmin(given.token(), given.name(), given.password(), current.address()));
        return Answers.recorded(view, true, "/api/people", view.name(), Answers.tag(view));
    }
}
