// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.crosscount.app.Comparison;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Claims compared with each other, without any of it going on record. */
@Path("/api/comparisons")
@Produces(MediaType.APPLICATION_JSON)
class ComparisonsResource {
    private final Comparison comparison;

    ComparisonsResource(Comparison comparison) {
        this.comparison = comparison;
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NOTHING)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewComparison")))
    public ComparisonView post(InputStream body, HttpHeaders headers) {
        RequestBodies.requireJson(headers);
        return ComparisonView.of(comparison.compare(ComparisonBody.read(body)));
    }
}
