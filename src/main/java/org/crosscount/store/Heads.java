// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import org.crosscount.domain.review.ThingKind;

/** What says which version of each thing is the newest and, of people, what they may do: it follows from the records. */
enum Heads {
    CLAIMS(ThingKind.CLAIM, "claim", " or h.status <> n.status or h.kind <> n.kind"),
    INCONSISTENCIES(ThingKind.INCONSISTENCY, "inconsistency", " or h.status <> n.status or h.severity <> n.severity"),
    DOCUMENTS(ThingKind.DOCUMENT, "document", " or h.sha256 <> n.sha256"),
    SOURCES(ThingKind.SOURCE, "source", " or h.name <> n.name"),
    PEOPLE(ThingKind.PERSON, """
            select p.name from person p
            where p.access_role <> (select a.to_status from audit_entry a where a.number =
                (select max(b.number) from audit_entry b
                 where b.object_kind = 'PERSON' and b.object_id = p.name and b.to_status is not null))
              or (case when p.enabled then 'ENABLED' else 'DISABLED' end) <>
                (select case when a.act = 'DISABLED' then 'DISABLED' else 'ENABLED' end from audit_entry a where a.number =
                (select max(b.number) from audit_entry b
                 where b.object_kind = 'PERSON' and b.object_id = p.name and b.act in ('RECORDED', 'ENABLED', 'DISABLED')))
            """);

    private static final String NOT_THE_NEWEST = """
            select h.id from %1$s h join %1$s_version n on n.seq = h.newest
            where n.%1$s_id <> h.id or n.version <> h.version
              or exists (select 1 from %1$s_version later where later.%1$s_id = h.id and later.version > n.version)""";

    private final ThingKind kind;
    private final String misleading;

    Heads(ThingKind kind, String misleading) {
        this.kind = kind;
        this.misleading = misleading;
    }

    Heads(ThingKind kind, String table, String further) {
        this(kind, NOT_THE_NEWEST.formatted(table) + further);
    }

    ThingKind kind() {
        return kind;
    }

    /** Asks for the ids of those that show something else than what was recorded last. */
    String misleading() {
        return misleading;
    }
}
