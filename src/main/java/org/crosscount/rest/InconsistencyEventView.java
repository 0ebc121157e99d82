// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.crosscount.app.InconsistencyAct;
import org.crosscount.app.InconsistencyEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of an inconsistency: the version that came of it, and how.
 *
 * @param by who ruled; null where it followed from the claims
 * @param resolution the ruling that it came of
 */
@Schema(name = "InconsistencyEvent")
record InconsistencyEventView(
        @JsonUnwrapped InconsistencyView inconsistency,
        InconsistencyAct act,
        @Nullable String by,
        Instant at,
        @Nullable ResolutionView resolution) {
    static InconsistencyEventView of(InconsistencyEvent event) {
        return new InconsistencyEventView(
                InconsistencyView.of(event.version()),
                event.act(),
                event.resolution().map(ruling -> ruling.by().name()).orElse(null),
                event.version().recordedAt(),
                event.resolution().map(ResolutionView::of).orElse(null));
    }
}
