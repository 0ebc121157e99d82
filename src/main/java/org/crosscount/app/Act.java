// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.AuditAct;

/**
 * What somebody is doing in one transaction.
 *
 * @param ruling for a ruling, what it does
 * @param reason for a ruling, why
 */
record Act(Actor by, Instant at, Optional<AuditAct> ruling, Optional<String> reason) {
    /** Something is put on record, or says something else now. */
    static Act recording(Actor by, Instant at) {
        return new Act(by, at, Optional.empty(), Optional.empty());
    }

    /** The same person at the same moment, for what follows from the ruling. */
    Act consequence() {
        return recording(by, at);
    }
}
