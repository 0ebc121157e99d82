// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.domain.review.Assignment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who works on a thing.
 *
 * @param until when others may take it over
 */
@Schema(name = "Assignment")
record AssignmentView(String by, Instant since, Instant until) {
    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(assignment.to().name(), assignment.since(), assignment.until());
    }
}
