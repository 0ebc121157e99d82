// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.crosscount.app.History;
import org.crosscount.app.InconsistencyOrder;
import org.crosscount.app.InconsistencyQuery;
import org.crosscount.app.Ledger;
import org.crosscount.app.LedgerTerms;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;
import org.jboss.resteasy.reactive.RestResponse;

/** Inconsistencies: listed and read. */
@Path("/api/inconsistencies")
@Produces(MediaType.APPLICATION_JSON)
class InconsistenciesResource {
    private static final List<String> ACCEPTED = List.of(
            "kind",
            "severity",
            "status",
            "measure",
            "place",
            "document",
            "claim",
            "subject",
            "contradictory",
            "sort",
            "limit",
            "cursor");

    private static final Map<String, InconsistencyOrder> ORDERS = Map.of(
            "-severity", InconsistencyOrder.SEVERITY_DESCENDING,
            "severity", InconsistencyOrder.SEVERITY,
            "raisedAt", InconsistencyOrder.RAISED,
            "-raisedAt", InconsistencyOrder.RAISED_DESCENDING);

    private final Ledger ledger;
    private final History history;
    private final LedgerTerms terms;

    InconsistenciesResource(Ledger ledger, History history, LedgerTerms terms) {
        this.ledger = ledger;
        this.history = history;
        this.terms = terms;
    }

    @GET
    public Listing<InconsistencyView> list(UriInfo uri) {
        InconsistencyQuery query = query(new Parameters(uri, ACCEPTED));
        return Listing.of(ledger.inconsistencies(query), cursorOrder(query.order()), InconsistencyView::of);
    }

    @GET
    @Path("{id}")
    public RestResponse<ReviewedInconsistencyView> get(String id, HttpHeaders headers) {
        RecordedInconsistency recorded = ledger.inconsistency(new InconsistencyId(PathIds.of("inconsistency", id)));
        ReviewedInconsistencyView view = ReviewedInconsistencyView.of(recorded, history.contradictoryOn(recorded));
        String tag = Answers.tag(view.inconsistency().id(), recorded.version());
        return Answers.tagged(view, view.contradictoryRulings().isEmpty() ? tag : Answers.tag(tag, view), headers);
    }

    @GET
    @Path("{id}/history")
    public Listing<InconsistencyEventView> history(String id) {
        InconsistencyId inconsistency = new InconsistencyId(PathIds.of("inconsistency", id));
        List<InconsistencyEventView> events = history.of(inconsistency).stream()
                .map(InconsistencyEventView::of)
                .toList();
        return new Listing<>(events, events.size(), null);
    }

    private InconsistencyQuery query(Parameters given) {
        InconsistencyOrder order = given.order(ORDERS, InconsistencyOrder.SEVERITY_DESCENDING);
        InconsistencyQuery query = new InconsistencyQuery(
                given.choices("kind", InconsistencyKind.class),
                given.choices("severity", Severity.class),
                given.choices("status", InconsistencyStatus.class),
                given.terms("measure", terms::measure),
                given.terms("place", terms::place),
                given.values("document", String::strip),
                given.values("claim", id -> new ClaimId(id.strip())),
                given.values("subject", String::strip),
                given.flag("contradictory"),
                order,
                given.paging(cursorOrder(order)));
        given.check();
        return query;
    }

    private static String cursorOrder(InconsistencyOrder order) {
        return "inconsistencies " + order;
    }
}
