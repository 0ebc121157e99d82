// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.AuditQuery;
import org.crosscount.app.AuditStore;
import org.crosscount.app.Cursor;
import org.crosscount.app.Page;
import org.crosscount.domain.review.AuditEntry;

/** The audit in {@code audit_entry}. */
@ApplicationScoped
class PanacheAuditStore implements AuditStore, PanacheRepositoryBase<AuditEntryRow, Long> {
    private static final int AT_ONCE = 1_000;

    private static final String ENTRIES = "from AuditEntryRow a";

    /** What is asked of both kinds of ruling; acts are named as the decisions and outcomes are, but for their endings. */
    private static final String UNTOLD = """
            select concat('%5$s ', %1$s, ' version ', cast(r.version as string)) from %2$s r
            where r.ruledAt >= (select min(first.enteredAt) from AuditEntryRow first)
              and not exists (select a.number from AuditEntryRow a
                where a.objectKind = %3$s and a.objectId = %1$s and a.version = r.version
                  and a.actor = r.ruledBy and a.enteredAt = r.ruledAt and coalesce(a.reason, '') = coalesce(r.reason, '')
                  and cast(a.act as string) = %4$s)
            order by r.seq""";

    private static final String REVIEWS = UNTOLD.formatted(
            "r.claimId",
            "ReviewRow",
            "CLAIM",
            "case r.decision when CONFIRM then 'CONFIRMED' when CORRECT then 'CORRECTED' when REJECT then 'REJECTED'"
                    + " else 'REOPENED' end",
            "review of claim");

    private static final String RESOLUTIONS = UNTOLD.formatted(
            "r.inconsistencyId",
            "ResolutionRow",
            "INCONSISTENCY",
            "case r.outcome when REOPEN then 'REOPENED' else cast(r.outcome as string) end",
            "resolution of inconsistency");

    /** Entries on documents and sources told of no version before their content was vouched for. */
    private static final String VERSIONS = """
            select concat('%3$s ', %1$s, ' version ', cast(r.version as string)) from %2$s r
            where r.recordedAt >= (select min(first.enteredAt) from AuditEntryRow first)
              and not exists (select a.number from AuditEntryRow a
                where a.objectKind = %4$s and a.objectId = %1$s and (a.version is null or a.version = r.version))
            order by r.seq""";

    private static final List<String> EVERYTHING = List.of(
            REVIEWS,
            RESOLUTIONS,
            VERSIONS.formatted("r.claimId", "ClaimVersionRow", "claim", "CLAIM"),
            VERSIONS.formatted("r.inconsistencyId", "InconsistencyVersionRow", "inconsistency", "INCONSISTENCY"),
            VERSIONS.formatted("r.documentId", "DocumentVersionRow", "document", "DOCUMENT"),
            VERSIONS.formatted("r.sourceId", "SourceVersionRow", "source", "SOURCE"));

    /** By its number, which leads to it however long the audit is; some databases sort backwards by sorting all. */
    @Override
    public Optional<AuditEntry> last() {
        Long newest = getEntityManager()
                .createQuery("select max(a.number) from AuditEntryRow a", Long.class)
                .getSingleResult();
        Optional<AuditEntry> last =
                Optional.ofNullable(newest).flatMap(this::findByIdOptional).map(AuditEntryRow::toEntry);
        getEntityManager().clear();
        return last;
    }

    @Override
    public void add(List<AuditEntry> entries) {
        EntityManager rows = getEntityManager();
        for (int at = 0; at < entries.size(); at++) {
            rows.persist(AuditEntryRow.of(entries.get(at)));
            if (at % AT_ONCE == AT_ONCE - 1) {
                Additions.sendLast(rows, "The audit");
            }
        }
        Additions.sendLast(rows, "The audit");
    }

    @Override
    public Page<AuditEntry> list(AuditQuery query) {
        Conditions wanted = new Conditions()
                .among("a.actor in :it", query.actors())
                .among("a.act in :it", query.acts())
                .among("a.objectKind in :it", query.kinds())
                .among("a.objectId in :it", query.objects())
                .among("a.requestId in :it", query.requests());
        query.from().ifPresent(from -> wanted.where("a.enteredAt >= :it", from));
        query.until().ifPresent(until -> wanted.where("a.enteredAt < :it", until));
        Conditions onwards = wanted.copy();
        String after = query.newestFirst() ? "a.number < :it" : "a.number > :it";
        query.paging().after().ifPresent(cursor -> onwards.where(after, cursor.sequence()));
        List<AuditEntryRow> rows = find(
                        onwards.in(ENTRIES) + " order by a.number" + (query.newestFirst() ? " desc" : ""),
                        onwards.values())
                .page(0, Slice.wanted(query.paging()))
                .list();
        long total = count(wanted.in(ENTRIES), wanted.values());
        return new Slice<>(rows, total, query.paging()).toPage(this::read, last -> new Cursor("", last.number));
    }

    @Override
    public List<AuditEntry> from(long number, int most) {
        return read(find("number >= ?1 order by number", number).page(0, most).list());
    }

    @Override
    public Optional<Long> numberOf(String hash) {
        return find("hash", hash).firstResultOptional().map(row -> row.number);
    }

    @Override
    public List<String> untold(int most) {
        List<String> untold = new ArrayList<>();
        for (String each : EVERYTHING) {
            untold.addAll(untold(each, most - untold.size()));
        }
        return untold;
    }

    private List<String> untold(String query, int most) {
        return getEntityManager()
                .createQuery(query, String.class)
                .setMaxResults(most)
                .getResultList();
    }

    private List<AuditEntry> read(List<AuditEntryRow> rows) {
        List<AuditEntry> entries = rows.stream().map(AuditEntryRow::toEntry).toList();
        getEntityManager().clear();
        return entries;
    }
}
