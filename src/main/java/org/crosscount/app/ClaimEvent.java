// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Optional;

/**
 * One entry in the history of a claim.
 *
 * @param version what came of it, with who did it and when
 * @param reason what was said to give grounds for it
 * @param changed the parts that differ from the version before, by their paths; empty for the first
 */
public record ClaimEvent(ClaimAct act, RecordedClaim version, Optional<String> reason, List<String> changed) {
    public ClaimEvent {
        changed = List.copyOf(changed);
    }
}
