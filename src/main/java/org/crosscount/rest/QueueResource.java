// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crosscount.app.QueueQuery;
import org.crosscount.app.Task;
import org.crosscount.app.WorkQueue;
import org.crosscount.domain.consistency.Severity;

/** The queue: what needs a person. */
@Path("/api/queue")
@Produces(MediaType.APPLICATION_JSON)
class QueueResource {
    private static final String ORDER = "queue";

    private final WorkQueue queue;

    QueueResource(WorkQueue queue) {
        this.queue = queue;
    }

    @GET
    public Listing<QueueItemView> list(UriInfo uri) {
        Parameters given = new Parameters(uri, List.of("task", "severity", "assigned", "limit", "cursor"));
        QueueQuery query = new QueueQuery(
                given.choices("task", Task.class),
                given.choices("severity", Severity.class),
                given.choices("assigned", QueueQuery.Holder.class),
                given.paging(ORDER));
        given.check();
        return Listing.of(queue.list(query), ORDER, QueueItemView::of);
    }
}
