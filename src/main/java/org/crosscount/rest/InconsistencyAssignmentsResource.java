// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.Path;
import org.crosscount.app.Assigning;
import org.crosscount.domain.review.ThingKind;

/** Who works on an inconsistency. */
@Path("/api/inconsistencies")
class InconsistencyAssignmentsResource extends AssignmentsResource {
    InconsistencyAssignmentsResource(Assigning assigning) {
        super(ThingKind.INCONSISTENCY, assigning);
    }
}
