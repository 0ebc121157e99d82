// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crosscount.app.InconsistencyQuery;
import org.crosscount.app.InconsistencyStore;
import org.crosscount.app.Page;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.consistency.Severity;
import org.hibernate.jpa.HibernateHints;

/** Inconsistencies in {@code inconsistency_version} and {@code inconsistency_claim}, found by {@code inconsistency}. */
@ApplicationScoped
class PanacheInconsistencyStore implements InconsistencyStore, PanacheRepositoryBase<InconsistencyRow, Long> {
    private static final String INCONSISTENCIES = "from InconsistencyRow h join fetch h.newest";

    @Override
    public void add(
            Finding finding,
            String subject,
            int sources,
            InconsistencyStatus status,
            Optional<String> reason,
            Instant at) {
        EntityManager rows = getEntityManager();
        String what = "Inconsistency " + finding.id().value();
        InconsistencyRow head = find("inconsistencyId", finding.id().value()).firstResult();
        int number = head == null ? 1 : head.version + 1;
        InconsistencyVersionRow version =
                InconsistencyVersionRow.of(finding, number, subject, sources, status, reason, at);
        rows.persist(version);
        Additions.send(rows, what);
        if (head == null) {
            rows.persist(InconsistencyRow.of(version));
        } else {
            head.put(version);
        }
        int nr = 0;
        for (Involved involved : finding.claims()) {
            rows.persist(InconsistencyClaimRow.of(version.seq, nr++, involved));
        }
        Additions.sendLast(rows, what);
    }

    @Override
    public Optional<RecordedInconsistency> find(InconsistencyId id) {
        return read(find(INCONSISTENCIES + " where h.inconsistencyId = ?1", id.value())
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<RecordedInconsistency> find(Collection<InconsistencyId> ids) {
        List<RecordedInconsistency> found = new ArrayList<>();
        for (List<String> chunk :
                Chunks.of(ids.stream().map(InconsistencyId::value).toList())) {
            found.addAll(read(find(INCONSISTENCIES + " where h.inconsistencyId in ?1", chunk)
                    .list()));
        }
        return found;
    }

    @Override
    public List<RecordedInconsistency> versions(InconsistencyId id) {
        List<InconsistencyVersionRow> versions = getEntityManager()
                .createQuery(
                        "from InconsistencyVersionRow v where v.inconsistencyId = :id order by v.version",
                        InconsistencyVersionRow.class)
                .setParameter("id", id.value())
                .getResultList();
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<Long, Named> named = named(versions.stream().map(row -> row.seq).toList());
        Instant raisedAt = versions.get(0).recordedAt;
        return detached(versions.stream()
                .map(row -> named.getOrDefault(row.seq, new Named()).in(row, raisedAt))
                .toList());
    }

    @Override
    public List<RecordedInconsistency> inCases(Collection<String> caseKeys) {
        List<RecordedInconsistency> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(caseKeys)) {
            found.addAll(read(find(INCONSISTENCIES + " where h.caseKey in ?1 order by h.seq", chunk)
                    .list()));
        }
        return found;
    }

    @Override
    public List<ClaimId> openAgainst(Collection<ClaimId> claims) {
        Set<String> named = new HashSet<>();
        for (List<String> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            named.addAll(getEntityManager()
                    .createQuery(
                            "select distinct i.claimId from InconsistencyClaimRow i"
                                    + " join InconsistencyRow h on h.newest.seq = i.id.finding"
                                    + " where i.claimId in :claims and h.status = :open and h.severityRank > :info",
                            String.class)
                    .setParameter("claims", chunk)
                    .setParameter("open", InconsistencyStatus.OPEN)
                    .setParameter("info", Severity.INFO.ordinal())
                    .getResultList());
        }
        return claims.stream()
                .distinct()
                .filter(id -> named.contains(id.value()))
                .toList();
    }

    @Override
    public Page<RecordedInconsistency> list(InconsistencyQuery query) {
        Conditions wanted = InconsistencyConditions.of(query);
        Conditions onwards = wanted.copy();
        query.paging().after().ifPresent(cursor -> InconsistencyConditions.after(onwards, query.order(), cursor));
        List<InconsistencyRow> rows = find(
                        onwards.in(INCONSISTENCIES) + InconsistencyConditions.orderBy(query.order()), onwards.values())
                .page(0, Slice.wanted(query.paging()))
                .list();
        return new Slice<>(rows, count(wanted.in("from InconsistencyRow h"), wanted.values()), query.paging())
                .toPage(this::read, last -> InconsistencyConditions.cursor(query.order(), last));
    }

    @Override
    public void eachOpen(Consumer<InconsistencyId> taker) {
        getEntityManager()
                .createQuery("select h.inconsistencyId from InconsistencyRow h where h.status = :open", String.class)
                .setParameter("open", InconsistencyStatus.OPEN)
                .getResultStream()
                .forEach(id -> taker.accept(new InconsistencyId(id)));
    }

    @Override
    public Map<InconsistencyId, KeptFinding> kept(Collection<InconsistencyId> ids) {
        Map<InconsistencyId, KeptFinding> kept = new HashMap<>();
        for (List<String> chunk :
                Chunks.of(ids.stream().map(InconsistencyId::value).toList())) {
            List<InconsistencyRow> some = find(INCONSISTENCIES + " where h.inconsistencyId in ?1", chunk)
                    .withHint(HibernateHints.HINT_READ_ONLY, true)
                    .list();
            Map<Long, List<Involved>> involved =
                    involved(some.stream().map(row -> row.newest.seq).toList());
            for (InconsistencyRow row : some) {
                Finding finding = row.newest.toFinding(involved.getOrDefault(row.newest.seq, List.of()));
                kept.put(finding.id(), new KeptFinding(finding, row.status));
            }
            getEntityManager().clear();
        }
        return kept;
    }

    private Map<Long, List<Involved>> involved(List<Long> versions) {
        Map<Long, List<Involved>> involved = new HashMap<>();
        for (List<Long> chunk : Chunks.of(versions)) {
            getEntityManager()
                    .createQuery(
                            "select i.id.finding, i.claimId, i.claimVersion, i.role from InconsistencyClaimRow i"
                                    + " where i.id.finding in :versions order by i.id.finding, i.id.nr",
                            Object[].class)
                    .setParameter("versions", chunk)
                    .getResultList()
                    .forEach(row -> involved.computeIfAbsent((Long) row[0], finding -> new ArrayList<>(2))
                            .add(new Involved(new ClaimId((String) row[1]), (Integer) row[2], (Role) row[3])));
        }
        return involved;
    }

    private List<RecordedInconsistency> read(List<InconsistencyRow> heads) {
        Map<Long, Named> named = named(heads.stream().map(row -> row.newest.seq).toList());
        return detached(heads.stream()
                .map(row -> named.getOrDefault(row.newest.seq, new Named()).in(row.newest, row.raisedAt))
                .toList());
    }

    private List<RecordedInconsistency> detached(List<RecordedInconsistency> read) {
        getEntityManager().clear();
        return read;
    }

    /** What these versions name: one statement for up to 1,000 of them. */
    private Map<Long, Named> named(List<Long> versions) {
        Map<Long, Named> named = new HashMap<>();
        for (List<Long> chunk : Chunks.of(versions)) {
            getEntityManager()
                    .createQuery(
                            "select i, v from InconsistencyClaimRow i"
                                    + " join ClaimVersionRow v on v.claimId = i.claimId and v.version = i.claimVersion"
                                    + " where i.id.finding in :versions order by i.id.finding, i.id.nr",
                            Object[].class)
                    .setParameter("versions", chunk)
                    .getResultList()
                    .forEach(row -> {
                        InconsistencyClaimRow involved = (InconsistencyClaimRow) row[0];
                        named.computeIfAbsent(involved.id.finding(), finding -> new Named())
                                .add(involved, (ClaimVersionRow) row[1]);
                    });
        }
        return named;
    }

    /** The claims that one version of an inconsistency names, in its order. */
    private record Named(List<Involved> involved, List<Claim> claims) {
        Named() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(InconsistencyClaimRow row, ClaimVersionRow version) {
            involved.add(row.toInvolved());
            claims.add(version.toClaim());
        }

        RecordedInconsistency in(InconsistencyVersionRow version, Instant raisedAt) {
            return version.toRecorded(involved, raisedAt, claims);
        }
    }
}
