// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.crosscount.app.ClaimOrder;
import org.crosscount.app.ClaimQuery;
import org.crosscount.app.LedgerTerms;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.quantity.Bound;

/** What a listing of claims is asked for. */
record ClaimParameters(ClaimQuery query) {
    private static final List<String> ACCEPTED = List.of(
            "kind",
            "measure",
            "place",
            "event",
            "period",
            "status",
            "source",
            "document",
            "attribution",
            "q",
            "bound",
            "min",
            "max",
            "subject",
            "inconsistent",
            "contradictory",
            "sort",
            "limit",
            "cursor");

    private static final Map<String, ClaimOrder> ORDERS = Map.of(
            "recordedAt", ClaimOrder.RECORDED,
            "-recordedAt", ClaimOrder.RECORDED_DESCENDING,
            "value", ClaimOrder.VALUE,
            "-value", ClaimOrder.VALUE_DESCENDING,
            "measure", ClaimOrder.MEASURE,
            "-measure", ClaimOrder.MEASURE_DESCENDING);

    static ClaimParameters of(UriInfo uri, LedgerTerms terms) {
        Parameters given = new Parameters(uri, ACCEPTED);
        ClaimOrder order = given.order(ORDERS, ClaimOrder.RECORDED);
        ClaimQuery query = new ClaimQuery(
                given.choices("kind", ClaimKind.class),
                given.terms("measure", terms::measure),
                given.terms("place", terms::place),
                given.terms("event", terms::event),
                given.periods("period"),
                given.choices("status", ClaimStatus.class),
                given.values("source", String::strip),
                given.values("document", String::strip),
                given.terms("attribution", terms::attribution),
                given.values("q", String::strip),
                given.choices("bound", Bound.class),
                given.decimal("min"),
                given.decimal("max"),
                given.values("subject", String::strip),
                given.flag("inconsistent"),
                given.flag("contradictory"),
                order,
                given.paging(cursorOrder(order)));
        given.check();
        return new ClaimParameters(query);
    }

    /** For cursors. */
    String order() {
        return cursorOrder(query.order());
    }

    private static String cursorOrder(ClaimOrder order) {
        return "claims " + order;
    }
}
