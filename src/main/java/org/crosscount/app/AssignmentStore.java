// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.Assignment;
import org.crosscount.domain.review.ThingOnRecord;

/** Who works on what at the moment. No record: the audit tells who took and released what. */
public interface AssignmentStore {
    /** The assignment of the thing, whether or not it still holds. */
    Optional<Assignment> find(ThingOnRecord of);

    /** Those of the things that have one. */
    List<Assignment> of(Collection<ThingOnRecord> things);

    /** Puts it in place of the one before. */
    void put(Assignment assignment);

    /** Takes it away, where there is one. */
    void end(ThingOnRecord of);
}
