// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.review.InconsistencyTransitions;
import org.crosscount.domain.review.NewResolution;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.RulingFaults;
import org.crosscount.domain.review.Transition;

/** Rulings on inconsistencies. */
@ApplicationScoped
@Transactional
public class Resolving {
    private final InconsistencyStore inconsistencies;
    private final ResolutionStore resolutions;
    private final InconsistencyBookkeeping books;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final Clock clock;

    Resolving(
            InconsistencyStore inconsistencies,
            ResolutionStore resolutions,
            InconsistencyBookkeeping books,
            WriteLock lock,
            CurrentActor actor,
            Clock clock) {
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
        this.books = books;
        this.lock = lock;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Rules on an inconsistency: a version is added that stands where the ruling puts it.
     *
     * @throws UnknownException when no such inconsistency is on record
     * @throws StaleInconsistencyException when it is not in the expected version
     * @throws RefusedException when the ruling lacks something, or names claims that are not part of it
     * @throws RulingRefusedException when the inconsistency does not take that ruling where it stands
     */
    public RecordedInconsistency rule(InconsistencyId id, ExpectedVersion expected, NewResolution ruling) {
        lock.take();
        RecordedInconsistency recorded =
                inconsistencies.find(id).orElseThrow(() -> new UnknownException("inconsistency", id.value()));
        if (!expected.admits(recorded.version())) {
            throw new StaleInconsistencyException(recorded);
        }
        List<Fault> faults = RulingFaults.of(
                ruling,
                recorded.finding().claims().stream().map(Involved::claim).collect(Collectors.toSet()));
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        Transition<InconsistencyStatus, Outcome> transition = transition(recorded, ruling.outcome());
        InconsistencyStatus status = transition.leadsTo().orElseThrow(() -> new RulingRefusedException(transition));
        Instant now = clock.instant();
        books.put(recorded, status, ruling.reason().orElseThrow(), now);
        resolutions.add(resolution(recorded, ruling, now));
        return inconsistencies.find(id).orElseThrow();
    }

    private Transition<InconsistencyStatus, Outcome> transition(RecordedInconsistency recorded, Outcome outcome) {
        boolean found = recorded.status() == InconsistencyStatus.OPEN || books.isFoundNow(recorded);
        return InconsistencyTransitions.of(recorded.status(), outcome, found);
    }

    private Resolution resolution(RecordedInconsistency recorded, NewResolution ruling, Instant now) {
        return new Resolution(
                recorded.finding().id(),
                recorded.version(),
                recorded.version() + 1,
                ruling.outcome(),
                ruling.cause(),
                ruling.stands(),
                ruling.falls(),
                ruling.reason().orElseThrow(),
                actor.get(),
                now);
    }
}
