// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.crosscount.app.ClaimAct;
import org.crosscount.app.ClaimEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a claim: the version that came of it, and how.
 *
 * @param changed paths of the members that differ from the version before
 */
@Schema(name = "ClaimEvent")
record ClaimEventView(
        @JsonUnwrapped ClaimView claim,
        ClaimAct act,
        String by,
        Instant at,
        @Nullable String reason,
        List<String> changed) {
    static ClaimEventView of(ClaimEvent event) {
        return new ClaimEventView(
                ClaimView.of(event.version()),
                event.act(),
                event.version().by().name(),
                event.version().recordedAt(),
                event.reason().orElse(null),
                event.changed());
    }
}
