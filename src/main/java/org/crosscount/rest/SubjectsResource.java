// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crosscount.app.Ledger;
import org.crosscount.app.LedgerTerms;
import org.crosscount.app.SubjectQuery;
import org.crosscount.app.SubjectState;
import org.jboss.resteasy.reactive.RestResponse;

/** Subjects: what is claimed about the same thing, side by side. */
@Path("/api/subjects")
@Produces(MediaType.APPLICATION_JSON)
class SubjectsResource {
    private static final String ORDER = "subjects";

    private final Ledger ledger;
    private final LedgerTerms terms;

    SubjectsResource(Ledger ledger, LedgerTerms terms) {
        this.ledger = ledger;
        this.terms = terms;
    }

    @GET
    public Listing<SubjectView> list(UriInfo uri) {
        Parameters given = new Parameters(uri, List.of("state", "measure", "place", "limit", "cursor"));
        SubjectQuery query = new SubjectQuery(
                given.choices("state", SubjectState.class),
                given.terms("measure", terms::measure),
                given.terms("place", terms::place),
                given.paging(ORDER));
        given.check();
        return Listing.of(ledger.subjects(query), ORDER, SubjectView::of);
    }

    @GET
    @Path("{id}")
    public RestResponse<SubjectView> get(String id, HttpHeaders headers) {
        SubjectView view = SubjectView.of(ledger.subject(PathIds.of("subject", id)));
        return Answers.tagged(view, Answers.tag(view), headers);
    }
}
