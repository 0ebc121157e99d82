// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;

/** Looks again at cases, by the very steps that recording a claim takes, and puts right what is on record about them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Mending {
    private final Bookkeeping books;
    private final RerunBook runs;
    private final WriteLock lock;
    private final Clock clock;

    Mending(Bookkeeping books, RerunBook runs, WriteLock lock, Clock clock) {
        this.books = books;
        this.runs = runs;
        this.lock = lock;
        this.clock = clock;
    }

    /** All of these cases, or none. */
    void mend(Rerun run, List<Detection.Suspect> suspects) {
        lock.take();
        Set<ClaimId> claims = new LinkedHashSet<>();
        Set<InconsistencyId> found = new LinkedHashSet<>();
        for (Detection.Suspect suspect : suspects) {
            claims.addAll(suspect.claims());
            suspect.found().ifPresent(found::add);
        }
        runs.add(run.id(), books.mend(claims, found, Act.recording(run.startedBy(), clock.instant())));
    }
}
