// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.app.AuditQuery;
import org.crosscount.app.Auditing;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ThingKind;

/** The audit: read and verified. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private static final List<String> ACCEPTED =
            List.of("actor", "act", "kind", "object", "request", "from", "until", "sort", "limit", "cursor");

    private static final Map<String, Boolean> NEWEST_FIRST = Map.of("number", false, "-number", true);

    private final Auditing auditing;

    AuditResource(Auditing auditing) {
        this.auditing = auditing;
    }

    @GET
    public Listing<AuditEntryView> list(UriInfo uri) {
        Parameters given = new Parameters(uri, ACCEPTED);
        boolean newestFirst = given.order(NEWEST_FIRST, true);
        String order = "audit " + newestFirst;
        AuditQuery query = new AuditQuery(
                given.values("actor", String::strip),
                given.choices("act", AuditAct.class),
                given.choices("kind", ThingKind.class),
                given.values("object", String::strip),
                given.values("request", String::strip),
                given.instant("from"),
                given.instant("until"),
                newestFirst,
                given.paging(order));
        given.check();
        return Listing.of(auditing.list(query), order, AuditEntryView::of);
    }

    @GET
    @Path("verification")
    public AuditVerificationView verify(UriInfo uri) {
        Parameters given = new Parameters(uri, List.of("hash"));
        Optional<String> noted = given.hash("hash");
        given.check();
        return AuditVerificationView.of(auditing.verify(noted), noted.isPresent());
    }
}
