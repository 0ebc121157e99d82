// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.InconsistencyTransitions;
import org.crosscount.domain.review.NewResolution;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.RulingFaults;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.Transition;

/** Puts rulings on inconsistencies on record. Runs in the caller's transaction. */
@ApplicationScoped
class InconsistencyRulings {
    private final InconsistencyStore inconsistencies;
    private final ResolutionStore resolutions;
    private final InconsistencyBookkeeping books;
    private final AssignmentStore assignments;
    private final AuditTrail trail;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final Clock clock;

    InconsistencyRulings(
            InconsistencyStore inconsistencies,
            ResolutionStore resolutions,
            InconsistencyBookkeeping books,
            AssignmentStore assignments,
            AuditTrail trail,
            WriteLock lock,
            CurrentActor actor,
            Clock clock) {
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
        this.books = books;
        this.assignments = assignments;
        this.trail = trail;
        this.lock = lock;
        this.actor = actor;
        this.clock = clock;
    }

    /** As {@link Resolving#rule}; whatever is refused is so before anything is written. */
    RecordedInconsistency rule(InconsistencyId id, ExpectedVersion expected, NewResolution ruling) {
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
        Act act = new Act(actor.get(), clock.instant(), Optional.of(act(ruling.outcome())), ruling.reason());
        int saidSince = books.saidSince(recorded);
        books.put(recorded, status, act);
        resolutions.add(resolution(recorded, saidSince, ruling, act));
        trail.enter();
        assignments.end(ThingOnRecord.inconsistency(id.value()));
        return inconsistencies.find(id).orElseThrow();
    }

    private Transition<InconsistencyStatus, Outcome> transition(RecordedInconsistency recorded, Outcome outcome) {
        boolean found = recorded.status() == InconsistencyStatus.OPEN || books.isFoundNow(recorded);
        return InconsistencyTransitions.of(recorded.status(), outcome, found);
    }

    private static AuditAct act(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> AuditAct.RESOLVED;
            case EXPLAINED -> AuditAct.EXPLAINED;
            case DISMISSED -> AuditAct.DISMISSED;
            case REOPEN -> AuditAct.REOPENED;
        };
    }

    private static Resolution resolution(RecordedInconsistency recorded, int saidSince, NewResolution ruling, Act act) {
        return new Resolution(
                recorded.finding().id(),
                recorded.version(),
                saidSince,
                recorded.version() + 1,
                ruling.outcome(),
                ruling.cause(),
                ruling.stands(),
                ruling.falls(),
                ruling.reason().orElseThrow(),
                act.by(),
                act.at());
    }
}
