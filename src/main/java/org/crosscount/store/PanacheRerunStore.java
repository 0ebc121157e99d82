// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.Rerun;
import org.crosscount.app.RerunChange;
import org.crosscount.app.RerunEffect;
import org.crosscount.app.RerunState;
import org.crosscount.app.RerunStore;

/** Runs in {@code rerun}, what they changed in {@code rerun_change}. */
@ApplicationScoped
class PanacheRerunStore implements RerunStore, PanacheRepositoryBase<RerunRow, Long> {
    @Override
    public void put(Rerun run) {
        RerunRow row = find("rerunId", run.id()).firstResultOptional().orElseGet(RerunRow::new);
        row.put(run);
        persist(row);
        Additions.sendLast(getEntityManager(), "Re-run " + run.id());
    }

    @Override
    public Optional<Rerun> running() {
        return one("state = ?1 order by seq", RerunState.RUNNING);
    }

    @Override
    public Optional<Rerun> find(String id) {
        return one("rerunId = ?1", id);
    }

    @Override
    public Page<Rerun> list(Paging paging) {
        Conditions onwards = new Conditions();
        paging.after().ifPresent(cursor -> onwards.where("r.seq < :it", cursor.sequence()));
        List<RerunRow> rows = find(onwards.in("from RerunRow r") + " order by r.seq desc", onwards.values())
                .page(0, Slice.wanted(paging))
                .list();
        Page<Rerun> page = new Slice<>(rows, count(), paging)
                .toPage(shown -> shown.stream().map(this::read).toList(), last -> new Cursor("", last.seq));
        getEntityManager().clear();
        return page;
    }

    @Override
    public void addChanges(String id, List<RerunChange> changes) {
        EntityManager rows = getEntityManager();
        RerunRow run = find("rerunId", id).firstResult();
        changes.forEach(change -> rows.persist(RerunChangeRow.of(run.seq, change)));
        Additions.sendLast(rows, "Re-run " + id);
    }

    @Override
    public Page<RerunChange> changes(String id, Paging paging) {
        RerunRow run = find("rerunId", id).firstResult();
        Conditions all = new Conditions().where("c.rerun = :it", run.seq);
        Conditions onwards = all.copy();
        paging.after().ifPresent(cursor -> onwards.where("c.seq > :it", cursor.sequence()));
        var query = getEntityManager()
                .createQuery(onwards.in("from RerunChangeRow c") + " order by c.seq", RerunChangeRow.class)
                .setMaxResults(Slice.wanted(paging));
        onwards.values().forEach(query::setParameter);
        Page<RerunChange> page = new Slice<>(query.getResultList(), changesOf(run.seq), paging)
                .toPage(
                        shown -> shown.stream().map(RerunChangeRow::toChange).toList(),
                        last -> new Cursor("", last.seq));
        getEntityManager().clear();
        return page;
    }

    private long changesOf(Long run) {
        return effects(run).values().stream().mapToLong(Long::longValue).sum();
    }

    private Optional<Rerun> one(String query, Object value) {
        Optional<Rerun> found = find(query, value).firstResultOptional().map(this::read);
        getEntityManager().clear();
        return found;
    }

    private Rerun read(RerunRow row) {
        return row.toRerun(effects(row.seq));
    }

    private Map<RerunEffect, Long> effects(Long run) {
        Map<RerunEffect, Long> effects = new EnumMap<>(RerunEffect.class);
        getEntityManager()
                .createQuery(
                        "select c.effect, count(*) from RerunChangeRow c where c.rerun = :run group by c.effect",
                        Object[].class)
                .setParameter("run", run)
                .getResultList()
                .forEach(row -> effects.put((RerunEffect) row[0], (Long) row[1]));
        return effects;
    }
}
