// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.QueueQuery;
import org.crosscount.app.QueueStore;
import org.crosscount.app.Task;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.ThingOnRecord;

/** The queue: one task after the other, each in its own order, out of {@code claim} and {@code inconsistency}. */
@ApplicationScoped
class PanacheQueueStore implements QueueStore {
    private final EntityManager rows;

    PanacheQueueStore(EntityManager rows) {
        this.rows = rows;
    }

    /** One entry and where a page begins that follows it. */
    private record Placed(Waiting waiting, Cursor cursor) {}

    @Override
    public Page<Waiting> list(QueueQuery query, Actor me, Instant now) {
        Optional<QueuePlace> after = query.paging().after().map(QueuePlace::of);
        Paging paging = query.paging();
        List<Placed> placed = new ArrayList<>();
        long total = 0;
        for (Task task : Task.values()) {
            if (!isWanted(task, query)) {
                continue;
            }
            Conditions wanted = conditions(task, query, me, now);
            total += count(task, wanted);
            int room = Slice.wanted(paging) - placed.size();
            if (room > 0
                    && after.filter(place -> place.task().compareTo(task) > 0).isEmpty()) {
                Conditions onwards = wanted.copy();
                after.filter(place -> place.task() == task).ifPresent(place -> place.after(onwards));
                placed.addAll(page(task, onwards, room));
            }
        }
        rows.clear();
        return new Slice<>(placed, total, paging)
                .toPage(page -> page.stream().map(Placed::waiting).toList(), Placed::cursor);
    }

    private static boolean isWanted(Task task, QueueQuery query) {
        boolean asked = query.tasks().isEmpty() || query.tasks().contains(task);
        return asked && (query.severities().isEmpty() || task == Task.RESOLVE);
    }

    private static Conditions conditions(Task task, QueueQuery query, Actor me, Instant now) {
        Conditions conditions = new Conditions();
        switch (task) {
            case RECONCILE -> conditions.where(Contradictions.OF_CLAIM);
            case RESOLVE ->
                conditions
                        .where("h.status = :it", InconsistencyStatus.OPEN)
                        .among("h.severity in :it", query.severities());
            case REVIEW -> conditions.where("c.status = :it", ClaimStatus.PROPOSED);
        }
        if (!query.holders().isEmpty()) {
            conditions.where(query.holders().stream()
                    .map(holder -> held(task, holder, conditions, me, now))
                    .collect(Collectors.joining(" or ")));
        }
        return conditions;
    }

    private static String held(Task task, QueueQuery.Holder holder, Conditions conditions, Actor me, Instant now) {
        String thing = task == Task.RESOLVE
                ? "a.id.objectKind = INCONSISTENCY and a.id.objectId = h.inconsistencyId"
                : "a.id.objectKind = CLAIM and a.id.objectId = c.claimId";
        String any =
                "exists (select 1 from AssignmentRow a where " + thing + " and a.heldUntil > " + conditions.bind(now);
        return switch (holder) {
            case ME -> any + " and a.assignee = " + conditions.bind(me.name()) + ")";
            case OTHERS -> any + " and a.assignee <> " + conditions.bind(me.name()) + ")";
            case NOBODY -> "not " + any + ")";
        };
    }

    private long count(Task task, Conditions wanted) {
        String from = task == Task.RESOLVE ? "from InconsistencyRow h" : "from ClaimRow c";
        return bound(rows.createQuery(wanted.in("select count(*) " + from), Long.class), wanted)
                .getSingleResult();
    }

    private List<Placed> page(Task task, Conditions onwards, int room) {
        String order = QueuePlace.orderBy(task);
        if (task == Task.RESOLVE) {
            TypedQuery<InconsistencyRow> query =
                    rows.createQuery(onwards.in("select h from InconsistencyRow h") + order, InconsistencyRow.class);
            return bound(query, onwards)
                    .setMaxResults(room)
                    .getResultStream()
                    .map(row -> new Placed(
                            new Waiting(task, ThingOnRecord.inconsistency(row.inconsistencyId)),
                            QueuePlace.cursor(row)))
                    .toList();
        }
        TypedQuery<ClaimRow> query = rows.createQuery(onwards.in("select c from ClaimRow c") + order, ClaimRow.class);
        return bound(query, onwards)
                .setMaxResults(room)
                .getResultStream()
                .map(row ->
                        new Placed(new Waiting(task, ThingOnRecord.claim(row.claimId)), QueuePlace.cursor(task, row)))
                .toList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Conditions conditions) {
        conditions.values().forEach(query::setParameter);
        return query;
    }
}
