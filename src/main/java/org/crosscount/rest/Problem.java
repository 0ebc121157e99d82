// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param type never changes for one kind of problem
 * @param instance the path asked for
 * @param errors each part at fault
 */
@Schema(description = "What went wrong with a request (RFC 9457).")
record Problem(
        @Schema(examples = "https://crosscount.org/problems/unknown-claim")
        String type,

        @Schema(examples = "No such claim") String title,
        @Schema(examples = "404") int status,

        @Schema(examples = "No claim has the id 17") String detail,

        @Schema(examples = "/api/claims/17") String instance,
        List<PartAtFault> errors) {
    /** Never sent as anything else, whatever the caller accepts. */
    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One part of the request and what is wrong with it.
     *
     * @param field path in the body, or name of the query parameter: {@code claims[3].quantity.lower}
     */
    record PartAtFault(
            @Schema(examples = "claims[3].quantity.lower") String field,

            @Schema(examples = "lower 5 is above upper 3") String message) {}

    static Problem of(ProblemKind kind, String detail, String instance, List<PartAtFault> errors) {
        return new Problem(kind.type().toString(), kind.title(), kind.status(), detail, instance, errors);
    }
}
