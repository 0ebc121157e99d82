// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.Resolution;

/** The kept resolutions. Nothing here is ever changed or taken away. */
public interface ResolutionStore {
    /**
     * Adds a ruling; the version that came of it must be on record.
     *
     * @throws ConcurrentChangeException when another ruling led to that version
     */
    void add(Resolution resolution);

    /** All rulings on the inconsistency, oldest first. */
    List<Resolution> of(InconsistencyId inconsistency);

    /** The rulings in force that say of the claim that it stands or falls, oldest first. */
    List<Resolution> inForceOn(ClaimId claim);
}
