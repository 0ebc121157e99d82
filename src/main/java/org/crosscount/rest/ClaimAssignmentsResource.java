// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.Path;
import org.crosscount.app.Assigning;
import org.crosscount.domain.review.ThingKind;

/** Who works on a claim. */
@Path("/api/claims")
class ClaimAssignmentsResource extends AssignmentsResource {
    ClaimAssignmentsResource(Assigning assigning) {
        super(ThingKind.CLAIM, assigning);
    }
}
