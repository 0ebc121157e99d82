// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.math.BigDecimal;
import org.crosscount.app.ClaimOrder;
import org.crosscount.app.Cursor;

/** The order of a listing of {@code ClaimRow c}, and what comes after an entry in it. Ties go by seq, upwards. */
final class ClaimSorting {
    private ClaimSorting() {}

    static String orderBy(ClaimOrder order) {
        return " order by "
                + switch (order) {
                    case RECORDED -> "c.seq";
                    case RECORDED_DESCENDING -> "c.seq desc";
                    case VALUE -> "c.best asc nulls last, c.seq";
                    case VALUE_DESCENDING -> "c.best desc nulls last, c.seq";
                    case MEASURE -> "c.measure, c.seq";
                    case MEASURE_DESCENDING -> "c.measure desc, c.seq";
                };
    }

    static Cursor cursor(ClaimOrder order, ClaimRow row) {
        String key =
                switch (order) {
                    case RECORDED, RECORDED_DESCENDING -> "";
                    case VALUE, VALUE_DESCENDING -> row.best == null ? "" : row.best.toString();
                    case MEASURE, MEASURE_DESCENDING -> row.measure;
                };
        return new Cursor(key, row.seq);
    }

    /** Adds that the row comes after the cursor. */
    static void after(Conditions conditions, ClaimOrder order, Cursor cursor) {
        String seq = conditions.bind(cursor.sequence());
        switch (order) {
            case RECORDED -> conditions.where("c.seq > " + seq);
            case RECORDED_DESCENDING -> conditions.where("c.seq < " + seq);
            case VALUE -> afterValue(conditions, ">", cursor.sortKey(), seq);
            case VALUE_DESCENDING -> afterValue(conditions, "<", cursor.sortKey(), seq);
            case MEASURE -> afterMeasure(conditions, ">", cursor.sortKey(), seq);
            case MEASURE_DESCENDING -> afterMeasure(conditions, "<", cursor.sortKey(), seq);
        }
    }

    private static void afterValue(Conditions conditions, String beyond, String key, String seq) {
        if (key.isEmpty()) {
            conditions.where("c.best is null and c.seq > " + seq);
            return;
        }
        String best = conditions.bind(new BigDecimal(key));
        conditions.where("c.best " + beyond + " " + best + " or (c.best = " + best + " and c.seq > " + seq
                + ") or c.best is null");
    }

    private static void afterMeasure(Conditions conditions, String beyond, String key, String seq) {
        String measure = conditions.bind(key);
        conditions.where(
                "c.measure " + beyond + " " + measure + " or (c.measure = " + measure + " and c.seq > " + seq + ")");
    }
}
