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
import org.crosscount.app.DocumentOutcome;
import org.crosscount.app.DocumentRecording;
import org.crosscount.app.Ledger;
import org.crosscount.app.Paging;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents: listed, read, recorded with their text. */
@Path("/api/documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentsResource {
    private static final String ORDER = "documents";

    private final Ledger ledger;
    private final DocumentRecording recording;
    private final DocumentBody bodies;

    DocumentsResource(Ledger ledger, DocumentRecording recording, DocumentBody bodies) {
        this.ledger = ledger;
        this.recording = recording;
        this.bodies = bodies;
    }

    @GET
    public Listing<DocumentView> list(UriInfo uri) {
        Parameters given = new Parameters(uri, List.of("limit", "cursor"));
        Paging paging = given.paging(ORDER);
        given.check();
        return Listing.of(ledger.documents(paging), ORDER, DocumentView::of);
    }

    @GET
    @Path("{id}")
    public RestResponse<DocumentView> get(String id, HttpHeaders headers) {
        DocumentView view = DocumentView.of(ledger.document(PathIds.of("document", id)));
        return Answers.tagged(view, Answers.tag(view), headers);
    }

    @GET
    @Path("{id}/text")
    @Produces("text/plain;charset=UTF-8")
    public RestResponse<String> text(String id, HttpHeaders headers) {
        String known = PathIds.of("document", id);
        String sha256 = ledger.document(known).document().sha256();
        String text = ledger.text(known)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.TEXT_NOT_ON_RECORD,
                        "The document is on record without its text; POST /api/documents adds it"));
        return Answers.tagged(text, '"' + sha256 + '"', headers);
    }

    @POST
    @OncePerKey
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewDocument")),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<DocumentOutcomeView> post(InputStream body, HttpHeaders headers) {
        DocumentOutcome outcome = recording.record(bodies.read(body, headers));
        DocumentOutcomeView view = DocumentOutcomeView.of(outcome);
        return Answers.recorded(
                view, outcome.created(), "/api/documents", view.document().id(), Answers.tag(view.document()));
    }
}
