// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import org.crosscount.app.Cursor;
import org.crosscount.app.Task;

/**
 * A place in the queue.
 *
 * @param weight what comes before age: for RESOLVE severity and number of sources in one number, for REVIEW whether the claim
 *     is inconsistent
 * @param sequence number in the order of recording: age
 */
record QueuePlace(Task task, long weight, long sequence) {
    /** More sources than any inconsistency has. */
    private static final long SOURCES = 10_000_000L;

    private static final String GRAVITY = "(h.severityRank * " + SOURCES + " + h.sources)";

    static QueuePlace of(Cursor cursor) {
        String[] parts = cursor.sortKey().split(" ", 2);
        return new QueuePlace(Task.valueOf(parts[0]), Long.parseLong(parts[1]), cursor.sequence());
    }

    static Cursor cursor(InconsistencyRow row) {
        return new QueuePlace(Task.RESOLVE, row.severityRank * SOURCES + row.sources, row.seq).toCursor();
    }

    static Cursor cursor(Task task, ClaimRow row) {
        return new QueuePlace(task, task == Task.REVIEW && row.inconsistent ? 1 : 0, row.seq).toCursor();
    }

    static String orderBy(Task task) {
        return " order by "
                + switch (task) {
                    case RECONCILE -> "c.seq";
                    case RESOLVE -> "h.severityRank desc, h.sources desc, h.seq";
                    case REVIEW -> "c.inconsistent desc, c.seq";
                };
    }

    /** Adds that the row comes after this place. */
    void after(Conditions conditions) {
        String seq = conditions.bind(sequence);
        switch (task) {
            case RECONCILE -> conditions.where("c.seq > " + seq);
            case RESOLVE -> {
                String gravity = conditions.bind(weight);
                conditions.where(
                        GRAVITY + " < " + gravity + " or (" + GRAVITY + " = " + gravity + " and h.seq > " + seq + ")");
            }
            case REVIEW ->
                conditions.where(
                        weight == 1 ? "not c.inconsistent or c.seq > " + seq : "not c.inconsistent and c.seq > " + seq);
        }
    }

    private Cursor toCursor() {
        return new Cursor(task.name() + " " + weight, sequence);
    }
}
