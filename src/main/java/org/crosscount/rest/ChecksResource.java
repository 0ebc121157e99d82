// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.crosscount.app.Checking;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Texts held against the ledger; nothing is stored. */
@Path("/api/checks")
@Produces(MediaType.APPLICATION_JSON)
class ChecksResource {
    private final Checking checking;
    private final DocumentBody bodies;

    ChecksResource(Checking checking, DocumentBody bodies) {
        this.checking = checking;
        this.bodies = bodies;
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NOTHING)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewDocument")),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public CheckView post(InputStream body, HttpHeaders headers) {
        return new CheckView(checking.check(bodies.read(body, headers)).stream()
                .map(CheckedClaimView::of)
                .toList());
    }
}
