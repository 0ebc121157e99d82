// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.crosscount.app.ClaimFiling;
import org.crosscount.app.ClaimQuery;
import org.crosscount.app.ClaimStore;
import org.crosscount.app.Page;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.source.DocumentId;
import org.hibernate.jpa.HibernateHints;

/** Claims in {@code claim_version}, found by {@code claim}, {@code claim_key} and {@code claim_place}. */
@ApplicationScoped
class PanacheClaimStore implements ClaimStore, PanacheRepositoryBase<ClaimRow, Long> {
    /** With the newest version of each in the same statement. */
    private static final String CLAIMS = "from ClaimRow c join fetch c.newest v";

    private static final int READ_AT_ONCE = 2000;

    private final ClaimOutlines outlines;
    private final ClaimContents contents;

    PanacheClaimStore(ClaimOutlines outlines, ClaimContents contents) {
        this.outlines = outlines;
        this.contents = contents;
    }

    @Override
    public void add(Claim claim, ClaimFiling filing, Actor by, Instant at) {
        EntityManager rows = getEntityManager();
        String what = "Claim " + claim.id().value();
        ClaimVersionRow version = ClaimVersionRow.of(claim, filing.subject(), by, at);
        ClaimRow head;
        if (claim.version() == 1) {
            rows.persist(version);
            head = ClaimRow.of(version, claim, filing);
            rows.persist(head);
        } else {
            head = headBefore(claim, what);
            rows.persist(version);
            Additions.send(rows, what);
            unfile(head.seq);
            head.put(version, claim, filing);
        }
        put(head, filing);
        Additions.sendLast(rows, what);
    }

    private ClaimRow headBefore(Claim claim, String what) {
        ClaimRow head = find("claimId", claim.id().value()).firstResult();
        int newest = head == null ? 0 : head.version;
        if (head == null || newest != claim.version() - 1) {
            throw Additions.outOfTurn(what, claim.version(), newest);
        }
        return head;
    }

    private void unfile(Long claim) {
        for (String row :
                List.of("ClaimKeyRow r where r.id.", "ClaimPlaceRow r where r.id.", "ClaimOutlineRow r where r.")) {
            getEntityManager()
                    .createQuery("delete from " + row + "claimSeq = :claim")
                    .setParameter("claim", claim)
                    .executeUpdate();
        }
    }

    private void put(ClaimRow head, ClaimFiling filing) {
        EntityManager rows = getEntityManager();
        Long claim = head.seq;
        if (head.status != ClaimStatus.REJECTED) {
            outlines.put(claim, filing.outline().bytes());
        }
        filing.keys().forEach(key -> rows.persist(ClaimKeyRow.of(KeyRole.FILED, key, claim)));
        filing.watches().forEach(key -> rows.persist(ClaimKeyRow.of(KeyRole.WATCHING, key, claim)));
        Stream.concat(Stream.of(filing.place()), filing.within().stream())
                .filter(place -> !place.isEmpty())
                .distinct()
                .forEach(place -> rows.persist(ClaimPlaceRow.of(place, claim)));
    }

    @Override
    public Optional<RecordedClaim> find(ClaimId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordedClaim> find(Collection<ClaimId> ids) {
        Map<String, RecordedClaim> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(ids.stream().map(ClaimId::value).toList())) {
            for (RecordedClaim claim : read(CLAIMS + " where c.claimId in :ids", Map.of("ids", chunk))) {
                found.put(claim.claim().id().value(), claim);
            }
        }
        return ids.stream()
                .distinct()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<RecordedClaim> versions(ClaimId id) {
        ClaimRow head = find("claimId", id.value()).firstResult();
        if (head == null) {
            return List.of();
        }
        List<RecordedClaim> versions = getEntityManager()
                .createQuery("from ClaimVersionRow v where v.claimId = :id order by v.version", ClaimVersionRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(version -> version.version == head.version ? head.toRecorded() : version.toRecorded())
                .toList();
        getEntityManager().clear();
        return versions;
    }

    @Override
    public List<RecordedClaim> inDocument(DocumentId document) {
        return read(
                CLAIMS + " where c.documentId = :document"
                        + " order by v.quote.quoteStart nulls last, v.figure.figureStart nulls last, c.seq",
                Map.of("document", document.value()));
    }

    @Override
    public List<RecordedClaim> onSubject(String subject) {
        return read(
                CLAIMS + " where c.subject = :subject and c.status <> :rejected order by c.seq",
                Map.of("subject", subject, "rejected", ClaimStatus.REJECTED));
    }

    @Override
    public List<Claim> filedUnder(Collection<String> keys) {
        return List.copyOf(contents.byKey(KeyRole.FILED, keys).values());
    }

    @Override
    public List<Claim> watching(Collection<String> keys) {
        return List.copyOf(contents.byKey(KeyRole.WATCHING, keys).values());
    }

    @Override
    public Page<RecordedClaim> list(ClaimQuery query) {
        Conditions wanted = ClaimConditions.of(query);
        Conditions onwards = wanted.copy();
        query.paging().after().ifPresent(cursor -> ClaimSorting.after(onwards, query.order(), cursor));
        List<ClaimRow> rows = find(onwards.in(CLAIMS) + ClaimSorting.orderBy(query.order()), onwards.values())
                .page(0, Slice.wanted(query.paging()))
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
        Page<RecordedClaim> page = new Slice<>(
                        rows, count(wanted.in("from ClaimRow c"), wanted.values()), query.paging())
                .toPage(
                        shown -> shown.stream().map(ClaimRow::toRecorded).toList(),
                        last -> ClaimSorting.cursor(query.order(), last));
        getEntityManager().clear();
        return page;
    }

    @Override
    public void markInconsistent(Collection<ClaimId> examined, Set<ClaimId> inconsistent) {
        mark(examined.stream().filter(inconsistent::contains).toList(), true);
        mark(examined.stream().filter(id -> !inconsistent.contains(id)).toList(), false);
    }

    private void mark(Collection<ClaimId> claims, boolean inconsistent) {
        for (List<String> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            update(
                    "update ClaimRow c set c.inconsistent = :now where c.claimId in :ids and c.inconsistent <> :now",
                    Map.of("now", inconsistent, "ids", chunk));
        }
    }

    @Override
    public long countFiledOtherwise(String filedBy) {
        return count("filedBy <> ?1", filedBy);
    }

    @Override
    public List<RecordedClaim> filedOtherwise(String filedBy, int limit) {
        List<RecordedClaim> claims = find(CLAIMS + " where c.filedBy <> ?1 order by c.seq", filedBy)
                .page(0, limit)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream()
                .map(ClaimRow::toRecorded)
                .toList();
        getEntityManager().clear();
        return claims;
    }

    @Override
    public void file(Claim claim, ClaimFiling filing) {
        ClaimRow head = find("claimId", claim.id().value()).firstResult();
        unfile(head.seq);
        head.refile(claim, filing);
        put(head, filing);
        Additions.sendLast(getEntityManager(), "Claim " + claim.id().value());
    }

    @Override
    public long countLive() {
        return count("status <> ?1", ClaimStatus.REJECTED);
    }

    @Override
    public void eachOutline(ObjLongConsumer<byte[]> taker) {
        outlines.each(taker);
    }

    @Override
    public Map<Long, Claim> numbered(Collection<Long> numbers) {
        return contents.numbered(numbers);
    }

    @Override
    public void eachDerived(Consumer<Claim> taker) {
        long after = -1;
        List<ClaimRow> some;
        do {
            some = find(CLAIMS + " where c.status = ?1 and c.seq > ?2 order by c.seq", ClaimStatus.DERIVED, after)
                    .page(0, READ_AT_ONCE)
                    .withHint(HibernateHints.HINT_READ_ONLY, true)
                    .list();
            for (ClaimRow row : some) {
                taker.accept(row.newest.toClaim());
                after = row.seq;
            }
            getEntityManager().clear();
        } while (some.size() == READ_AT_ONCE);
    }

    private List<RecordedClaim> read(String query, Map<String, Object> values) {
        List<RecordedClaim> claims =
                rows(query, values).stream().map(ClaimRow::toRecorded).toList();
        getEntityManager().clear();
        return claims;
    }

    private List<ClaimRow> rows(String query, Map<String, Object> values) {
        return find(query, values).withHint(HibernateHints.HINT_READ_ONLY, true).list();
    }
}
