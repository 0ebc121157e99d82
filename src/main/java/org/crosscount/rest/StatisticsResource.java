// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crosscount.app.Reporting;

/** How the work stands. */
@Path("/api/statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {
    private final Reporting reporting;

    StatisticsResource(Reporting reporting) {
        this.reporting = reporting;
    }

    @GET
    public StatisticsView get(UriInfo uri) {
        new Parameters(uri, List.of()).check();
        return StatisticsView.of(reporting.statistics());
    }
}
