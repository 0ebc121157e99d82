// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.Paging;
import org.crosscount.app.SourceStore;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;

/** Sources in {@code source_version}, found by {@code source} and {@code source_name}. */
@ApplicationScoped
class PanacheSourceStore implements SourceStore, PanacheRepositoryBase<SourceRow, Long> {
    private static final String SOURCES = "from SourceRow s join fetch s.newest";

    @Override
    public int add(Source source, Iterable<String> normalisedNames, Instant at) {
        EntityManager rows = getEntityManager();
        String what = "Source " + source.id().value();
        SourceRow head = find("sourceId", source.id().value()).firstResult();
        SourceVersionRow version = SourceVersionRow.of(source, head == null ? 1 : head.version + 1, at);
        rows.persist(version);
        Additions.send(rows, what);
        if (head == null) {
            rows.persist(SourceRow.of(version));
        } else {
            head.put(version);
        }
        for (String name : unused(normalisedNames)) {
            rows.persist(SourceNameRow.of(name, source.id().value()));
        }
        Additions.sendLast(rows, what);
        return version.version;
    }

    private Set<String> unused(Iterable<String> names) {
        Set<String> unused = new HashSet<>();
        names.forEach(unused::add);
        for (List<String> chunk : Chunks.of(List.copyOf(unused))) {
            getEntityManager()
                    .createQuery("select n.name from SourceNameRow n where n.name in :names", String.class)
                    .setParameter("names", chunk)
                    .getResultList()
                    .forEach(unused::remove);
        }
        return unused;
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return one(SOURCES + " where s.sourceId = ?1", id.value());
    }

    @Override
    public Optional<Source> findByName(String normalisedName) {
        return one(
                SOURCES + " where s.sourceId = (select n.sourceId from SourceNameRow n where n.name = ?1)",
                normalisedName);
    }

    private Optional<Source> one(String query, String value) {
        Optional<Source> found = find(query, value).firstResultOptional().map(row -> row.newest.toSource());
        getEntityManager().clear();
        return found;
    }

    @Override
    public Map<String, Source> repeating(Collection<String> normalisedNames) {
        Map<String, Source> repeating = new HashMap<>();
        for (List<String> chunk : Chunks.of(normalisedNames)) {
            getEntityManager()
                    .createQuery(
                            "select n.name, v from SourceNameRow n join SourceRow s on s.sourceId = n.sourceId"
                                    + " join s.newest v where n.name in :names and v.copyOf is not null",
                            Object[].class)
                    .setParameter("names", chunk)
                    .getResultList()
                    .forEach(row -> repeating.put((String) row[0], ((SourceVersionRow) row[1]).toSource()));
            getEntityManager().clear();
        }
        return repeating;
    }

    @Override
    public Page<Source> list(Paging paging) {
        Conditions onwards = new Conditions();
        paging.after().ifPresent(cursor -> onwards.where("s.seq > :it", cursor.sequence()));
        List<SourceRow> rows = find(onwards.in(SOURCES) + " order by s.seq", onwards.values())
                .page(0, Slice.wanted(paging))
                .list();
        Page<Source> page = new Slice<>(rows, count(), paging)
                .toPage(
                        shown ->
                                shown.stream().map(row -> row.newest.toSource()).toList(),
                        last -> new Cursor("", last.seq));
        getEntityManager().clear();
        return page;
    }
}
