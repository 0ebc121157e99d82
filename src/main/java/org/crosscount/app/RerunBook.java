// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosscount.domain.review.Actor;

/** Writes down how far a re-run is, each time in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RerunBook {
    private final RerunStore runs;
    private final WriteLock lock;
    private final Clock clock;

    RerunBook(RerunStore runs, WriteLock lock, Clock clock) {
        this.runs = runs;
        this.lock = lock;
        this.clock = clock;
    }

    /** A run that has just begun, or the one that is under way. */
    Rerun begin(Actor by) {
        lock.take();
        return runs.running().orElseGet(() -> {
            Rerun begun = Rerun.begun(UUID.randomUUID().toString(), by, clock.instant());
            runs.put(begun);
            return begun;
        });
    }

    /** The one that has not ended. */
    Optional<Rerun> underWay() {
        return runs.running();
    }

    Rerun put(Rerun run) {
        runs.put(run);
        return run;
    }

    Rerun end(Rerun run, RerunState how, Optional<String> why) {
        return put(run.ended(how, clock.instant(), why));
    }

    Optional<Rerun> find(String id) {
        return runs.find(id);
    }

    Page<Rerun> list(Paging paging) {
        return runs.list(paging);
    }

    Page<RerunChange> changes(String id, Paging paging) {
        return runs.changes(id, paging);
    }

    /** The changes belong to the transaction that makes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String id, List<RerunChange> changes) {
        runs.addChanges(id, changes);
    }
}
