// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.app.SubjectQuery;
import org.crosscount.app.SubjectStore;
import org.crosscount.app.SubjectSummary;

/** Subjects in {@code subject} and {@code subject_place}; no records, for they follow from the claims. */
@ApplicationScoped
class PanacheSubjectStore implements SubjectStore, PanacheRepositoryBase<SubjectRow, Long> {
    /** The subject's place is one of these or lies inside one. */
    private static final String PLACE =
            "s.seq in (select p.id.subjectSeq from SubjectPlaceRow p where p.id.place in :it)";

    @Override
    public void put(
            SubjectSummary summary, String normalisedMeasure, String normalisedPlace, Iterable<String> withinPlaces) {
        EntityManager rows = getEntityManager();
        Set<String> places = new LinkedHashSet<>();
        places.add(normalisedPlace);
        withinPlaces.forEach(places::add);
        places.remove("");
        SubjectRow known = find("subjectId", summary.id()).firstResult();
        Set<String> listed = known == null ? Set.of() : places(known);
        SubjectRow row = known == null ? SubjectRow.of(summary, normalisedMeasure) : known;
        if (known == null) {
            rows.persist(row);
        } else {
            row.put(summary, normalisedMeasure);
        }
        if (!listed.equals(places)) {
            rows.createQuery("delete from SubjectPlaceRow p where p.id.subjectSeq = :subject")
                    .setParameter("subject", row.seq)
                    .executeUpdate();
            places.forEach(place -> rows.persist(SubjectPlaceRow.of(place, row.seq)));
        }
        Additions.sendLast(rows, "Subject " + summary.id());
    }

    private Set<String> places(SubjectRow subject) {
        return Set.copyOf(getEntityManager()
                .createQuery("select p.id.place from SubjectPlaceRow p where p.id.subjectSeq = :subject", String.class)
                .setParameter("subject", subject.seq)
                .getResultList());
    }

    @Override
    public Optional<SubjectSummary> find(String id) {
        Optional<SubjectSummary> found =
                find("subjectId", id).firstResultOptional().map(SubjectRow::toSummary);
        getEntityManager().clear();
        return found;
    }

    @Override
    public Page<SubjectSummary> list(SubjectQuery query) {
        Conditions wanted = new Conditions()
                .among("s.state in :it", query.states())
                .among("s.filedMeasure in :it", query.measures())
                .among(PLACE, query.places());
        Conditions onwards = wanted.copy();
        query.paging().after().ifPresent(cursor -> onwards.where("s.seq > :it", cursor.sequence()));
        List<SubjectRow> rows = find(onwards.in("from SubjectRow s") + " order by s.seq", onwards.values())
                .page(0, Slice.wanted(query.paging()))
                .list();
        Page<SubjectSummary> page = new Slice<>(
                        rows, count(wanted.in("from SubjectRow s"), wanted.values()), query.paging())
                .toPage(shown -> shown.stream().map(SubjectRow::toSummary).toList(), last -> new Cursor("", last.seq));
        getEntityManager().clear();
        return page;
    }
}
