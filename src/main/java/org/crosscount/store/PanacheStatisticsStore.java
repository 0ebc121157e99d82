// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.app.StatisticsStore;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Agreement.Judgement;

/** Counts rows. */
@ApplicationScoped
class PanacheStatisticsStore implements StatisticsStore {
    private static final String OPEN = "from InconsistencyRow h where h.status = OPEN";
    private static final String PROPOSED = "from ClaimRow c where c.status = PROPOSED";

    /** Rulings that decide something, on things that several people have ruled on. */
    private static final String JUDGEMENTS =
            "select r.%1$s, r.saidSince, r.ruledBy, cast(r.%2$s as string) from %3$s r where r.%2$s <> REOPEN"
                    + " and r.%1$s in (select o.%1$s from %3$s o where o.%2$s <> REOPEN"
                    + " group by o.%1$s having count(distinct o.ruledBy) > 1) order by r.seq";

    private final EntityManager rows;

    PanacheStatisticsStore(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Map<ClaimStatus, Long> claims() {
        return counts(ClaimStatus.class, "select c.status, count(*) from ClaimRow c group by c.status");
    }

    @Override
    public Map<InconsistencyStatus, Long> inconsistencies() {
        return counts(InconsistencyStatus.class, "select h.status, count(*) from InconsistencyRow h group by h.status");
    }

    @Override
    public Map<InconsistencyKind, Long> openByKind() {
        return counts(InconsistencyKind.class, "select h.kind, count(*) " + OPEN + " group by h.kind");
    }

    @Override
    public Map<Severity, Long> openBySeverity() {
        return counts(Severity.class, "select h.severity, count(*) " + OPEN + " group by h.severity");
    }

    @Override
    public Waiting open(List<Instant> moments) {
        return waiting(OPEN, "h.raisedAt", moments);
    }

    @Override
    public Waiting proposed(List<Instant> moments) {
        return waiting(PROPOSED, "c.newest.recordedAt", moments);
    }

    @Override
    public long contradictory() {
        return count("select count(*) from ClaimRow c where " + Contradictions.OF_CLAIM);
    }

    @Override
    public long assigned(Instant now) {
        return rows.createQuery("select count(*) from AssignmentRow a where a.heldUntil > :now", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public List<Judgement> decisions() {
        return judgements(JUDGEMENTS.formatted("claimId", "decision", "ReviewRow"));
    }

    @Override
    public List<Judgement> outcomes() {
        return judgements(JUDGEMENTS.formatted("inconsistencyId", "outcome", "ResolutionRow"));
    }

    private List<Judgement> judgements(String query) {
        return rows.createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new Judgement(row[0] + " " + row[1], new Actor((String) row[2]), (String) row[3]))
                .toList();
    }

    private Waiting waiting(String from, String moment, List<Instant> moments) {
        Instant oldest = rows.createQuery("select min(" + moment + ") " + from, Instant.class)
                .getSingleResult();
        List<Long> since = new ArrayList<>();
        for (Instant each : moments) {
            since.add(rows.createQuery("select count(*) " + from + " and " + moment + " <= :moment", Long.class)
                    .setParameter("moment", each)
                    .getSingleResult());
        }
        return new Waiting(count("select count(*) " + from), Optional.ofNullable(oldest), since);
    }

    private long count(String query) {
        return rows.createQuery(query, Long.class).getSingleResult();
    }

    /** Every constant has its count. */
    private <E extends Enum<E>> Map<E, Long> counts(Class<E> type, String query) {
        Map<E, Long> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, 0L);
        }
        rows.createQuery(query, Object[].class)
                .getResultList()
                .forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
        return counts;
    }
}
