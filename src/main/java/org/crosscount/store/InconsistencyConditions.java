// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import org.crosscount.app.Cursor;
import org.crosscount.app.InconsistencyOrder;
import org.crosscount.app.InconsistencyQuery;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Severity;

/** A query for inconsistencies as conditions on {@code InconsistencyRow h}, and the order of the listing. */
final class InconsistencyConditions {
    private InconsistencyConditions() {}

    static Conditions of(InconsistencyQuery query) {
        Conditions conditions = new Conditions()
                .among("h.kind in :it", query.kinds())
                .among("h.severity in :it", query.severities())
                .among("h.status in :it", query.statuses())
                .among(someClaim("c.measure in :it"), query.measures())
                .among(someClaim(ClaimConditions.PLACE), query.places())
                .among(someClaim(ClaimConditions.DOCUMENT), query.documents())
                .among(
                        someClaim("c.claimId in :it"),
                        query.claims().stream().map(ClaimId::value).toList())
                .among(someClaim("c.subject in :it"), query.subjects());
        query.contradictory()
                .ifPresent(wanted -> conditions.where((wanted ? "" : "not ") + Contradictions.OF_INCONSISTENCY));
        return conditions;
    }

    /** The newest version names a claim that meets the condition now. */
    private static String someClaim(String condition) {
        return "h.newest.seq in (select i.id.finding from InconsistencyClaimRow i"
                + " join ClaimRow c on c.claimId = i.claimId where (" + condition + "))";
    }

    static String orderBy(InconsistencyOrder order) {
        return " order by "
                + switch (order) {
                    case SEVERITY -> "h.severityRank, h.seq";
                    case SEVERITY_DESCENDING -> "h.severityRank desc, h.seq";
                    case RAISED -> "h.seq";
                    case RAISED_DESCENDING -> "h.seq desc";
                };
    }

    static Cursor cursor(InconsistencyOrder order, InconsistencyRow row) {
        return switch (order) {
            case SEVERITY, SEVERITY_DESCENDING -> new Cursor(row.severity.name(), row.seq);
            case RAISED, RAISED_DESCENDING -> new Cursor("", row.seq);
        };
    }

    /** Adds that the row comes after the cursor. */
    static void after(Conditions conditions, InconsistencyOrder order, Cursor cursor) {
        String seq = conditions.bind(cursor.sequence());
        switch (order) {
            case RAISED -> conditions.where("h.seq > " + seq);
            case RAISED_DESCENDING -> conditions.where("h.seq < " + seq);
            case SEVERITY -> afterSeverity(conditions, ">", cursor.sortKey(), seq);
            case SEVERITY_DESCENDING -> afterSeverity(conditions, "<", cursor.sortKey(), seq);
        }
    }

    private static void afterSeverity(Conditions conditions, String beyond, String key, String seq) {
        String rank = conditions.bind(Severity.valueOf(key).ordinal());
        conditions.where("h.severityRank " + beyond + " " + rank + " or (h.severityRank = " + rank + " and h.seq > "
                + seq + ")");
    }
}
