// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.Assignment;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;

/** What needs a person, the worst first, with whoever has taken it. */
@ApplicationScoped
@Transactional
public class WorkQueue {
    private final QueueStore queue;
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final AssignmentStore assignments;
    private final CurrentActor actor;
    private final Clock clock;

    WorkQueue(
            QueueStore queue,
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            AssignmentStore assignments,
            CurrentActor actor,
            Clock clock) {
        this.queue = queue;
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.assignments = assignments;
        this.actor = actor;
        this.clock = clock;
    }

    public Page<QueueItem> list(QueueQuery query) {
        Instant now = clock.instant();
        Page<QueueStore.Waiting> page = queue.list(query, actor.get(), now);
        List<ThingOnRecord> things =
                page.items().stream().map(QueueStore.Waiting::thing).toList();
        Map<String, RecordedClaim> claimsById = new HashMap<>();
        claims.find(ids(things, ThingKind.CLAIM).stream().map(ClaimId::new).toList())
                .forEach(each -> claimsById.put(each.claim().id().value(), each));
        Map<String, RecordedInconsistency> inconsistenciesById = new HashMap<>();
        inconsistencies
                .find(ids(things, ThingKind.INCONSISTENCY).stream()
                        .map(InconsistencyId::new)
                        .toList())
                .forEach(each -> inconsistenciesById.put(each.finding().id().value(), each));
        Map<ThingOnRecord, Assignment> held = new HashMap<>();
        assignments.of(things).stream().filter(each -> each.holdsAt(now)).forEach(each -> held.put(each.of(), each));
        return page.map(waiting -> new QueueItem(
                waiting.task(),
                Optional.ofNullable(claimsById.get(waiting.thing().id())),
                Optional.ofNullable(inconsistenciesById.get(waiting.thing().id())),
                Optional.ofNullable(held.get(waiting.thing()))));
    }

    private static List<String> ids(List<ThingOnRecord> things, ThingKind kind) {
        List<String> ids = new ArrayList<>();
        things.stream().filter(each -> each.kind() == kind).forEach(each -> ids.add(each.id()));
        return ids;
    }
}
