// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.crosscount.app.TextExtraction;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Texts read for their claims; nothing is stored. */
@Path("/api/extractions")
@Produces(MediaType.APPLICATION_JSON)
class ExtractionsResource {
    private final TextExtraction extraction;

    ExtractionsResource(TextExtraction extraction) {
        this.extraction = extraction;
    }

    @POST
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewDocument")),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING))
            })
    public ExtractionView post(InputStream body, HttpHeaders headers) {
        return ExtractionView.of(extraction.extract(DocumentBody.read(body, headers)));
    }
}
