// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Optional;

/** The kept re-runs, and what each changed. */
public interface RerunStore {
    /** Adds the run, or takes over how far it is. */
    void put(Rerun run);

    /** The one that has not ended; there is one at most. */
    Optional<Rerun> running();

    Optional<Rerun> find(String id);

    /** The newest first. */
    Page<Rerun> list(Paging paging);

    void addChanges(String id, List<RerunChange> changes);

    /** In the order in which they were made. */
    Page<RerunChange> changes(String id, Paging paging);
}
