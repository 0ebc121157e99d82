// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Assignment;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;

/** People take work from the queue and give it back. */
@ApplicationScoped
@Transactional
public class Assigning {
    private final Ledger ledger;
    private final History history;
    private final AssignmentStore assignments;
    private final AuditTrail trail;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final ReviewConfig config;
    private final Clock clock;

    Assigning(
            Ledger ledger,
            History history,
            AssignmentStore assignments,
            AuditTrail trail,
            WriteLock lock,
            CurrentActor actor,
            ReviewConfig config,
            Clock clock) {
        this.ledger = ledger;
        this.history = history;
        this.assignments = assignments;
        this.trail = trail;
        this.lock = lock;
        this.actor = actor;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What came of taking something.
     *
     * @param fresh false where whoever takes it had it already, and only holds it longer now
     */
    public record Outcome(Assignment assignment, boolean fresh) {}

    /**
     * Takes the thing, for as long as the setting says. Whoever has it already holds it anew from now.
     *
     * @throws UnknownException when it is not on record
     * @throws NothingToDoException when it does not need a person
     * @throws TakenException when somebody else has it
     */
    public Outcome take(ThingOnRecord thing) {
        lock.take();
        requireWork(thing);
        Instant now = clock.instant();
        Actor me = actor.get();
        Optional<Assignment> known = assignments.find(thing);
        known.filter(each -> each.holdsAt(now) && !each.to().equals(me)).ifPresent(each -> {
            throw new TakenException(each);
        });
        Optional<Assignment> mine = known.filter(each -> each.holdsAt(now));
        Instant until = now.plus(config.assignment());
        Assignment taken = new Assignment(thing, me, mine.map(Assignment::since).orElse(now), until);
        assignments.put(taken);
        if (mine.isEmpty()) {
            note(AuditAct.TAKEN, thing, known, Optional.of(me), now);
        }
        return new Outcome(taken, mine.isEmpty());
    }

    /**
     * Gives the thing back; nothing happens where nobody has it.
     *
     * @throws UnknownException when it is not on record
     * @throws TakenException when somebody else has it
     */
    public void release(ThingOnRecord thing) {
        lock.take();
        requireKnown(thing);
        Instant now = clock.instant();
        Optional<Assignment> known = assignments.find(thing);
        known.filter(each -> each.holdsAt(now) && !each.to().equals(actor.get()))
                .ifPresent(each -> {
                    throw new TakenException(each);
                });
        if (known.isPresent()) {
            assignments.end(thing);
            note(AuditAct.RELEASED, thing, known, Optional.empty(), now);
        }
    }

    /** Who has the thing; empty where nobody does. */
    public Optional<Assignment> of(ThingOnRecord thing) {
        requireKnown(thing);
        return assignments.find(thing).filter(each -> each.holdsAt(clock.instant()));
    }

    private void note(
            AuditAct act, ThingOnRecord thing, Optional<Assignment> before, Optional<Actor> after, Instant now) {
        trail.note(
                act,
                thing,
                Optional.empty(),
                before.map(each -> each.to().name()),
                after.map(Actor::name),
                Optional.empty(),
                Act.recording(actor.get(), now));
        trail.enter();
    }

    private void requireKnown(ThingOnRecord thing) {
        status(thing);
    }

    private void requireWork(ThingOnRecord thing) {
        String status = status(thing);
        boolean open = status.equals(InconsistencyStatus.OPEN.name()) || status.equals(ClaimStatus.PROPOSED.name());
        boolean contradictory = thing.kind() == ThingKind.CLAIM
                && !history.contradictoryOn(new ClaimId(thing.id())).isEmpty();
        if (!open && !contradictory) {
            throw new NothingToDoException(thing.kind().word(), status);
        }
    }

    private String status(ThingOnRecord thing) {
        return switch (thing.kind()) {
            case CLAIM -> ledger.claim(new ClaimId(thing.id())).claim().status().name();
            case INCONSISTENCY ->
                ledger.inconsistency(new InconsistencyId(thing.id())).status().name();
            case DOCUMENT, SOURCE, PERSON, TOKEN ->
                throw new UnknownException(thing.kind().word(), thing.id());
        };
    }
}
