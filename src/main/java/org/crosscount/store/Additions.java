// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import org.crosscount.app.ConcurrentChangeException;

/** How what a store adds gets into the database. */
final class Additions {
    /**
     * SQLSTATEs that mean somebody else was there first: unique key (both), serialisation (both), deadlock and lock not
     * to be had (PostgreSQL), waited too long for a lock and row changed meanwhile (H2).
     */
    private static final Set<String> CLASHES = Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

    private Additions() {}

    /**
     * Sends the rows at once, so that a clash shows inside the call.
     *
     * @param what the thing that is added to, for the message
     * @throws ConcurrentChangeException when another version of it was added meanwhile
     */
    static void send(EntityManager rows, String what) {
        try {
            rows.flush();
        } catch (PersistenceException e) {
            throw isClash(e) ? new ConcurrentChangeException(what, e) : e;
        }
    }

    /** Sends the rows and lets go of all, so that a long transaction stays fast. */
    static void sendLast(EntityManager rows, String what) {
        send(rows, what);
        rows.clear();
    }

    /** For a version that does not follow the newest one on record. */
    static ConcurrentChangeException outOfTurn(String what, int version, int newest) {
        return new ConcurrentChangeException(
                what, new IllegalStateException("version " + version + " cannot follow version " + newest));
    }

    private static boolean isClash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CLASHES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
