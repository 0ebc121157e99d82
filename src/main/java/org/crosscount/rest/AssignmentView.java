// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.Optional;
import org.crosscount.app.Assigning;
import org.crosscount.app.UnknownException;
import org.crosscount.domain.review.Assignment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Who works on a thing.
 *
 * @param until when others may take it over
 */
@Schema(name = "Assignment")
record AssignmentView(String by, Instant since, Instant until) {
    /** @param id of the thing */
    static AssignmentView of(Optional<Assignment> assignment, String id) {
        return assignment.map(AssignmentView::of).orElseThrow(() -> new UnknownException("assignment", id));
    }

    /** 201 where it was taken, 200 where it is only held longer. */
    static RestResponse<AssignmentView> taken(Assigning.Outcome outcome) {
        return RestResponse.status(
                outcome.fresh() ? RestResponse.Status.CREATED : RestResponse.Status.OK, of(outcome.assignment()));
    }

    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(assignment.to().name(), assignment.since(), assignment.until());
    }
}
