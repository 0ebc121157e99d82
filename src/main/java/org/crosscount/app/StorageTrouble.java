// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What may keep the ledger from being written or read, through nobody's mistake; it passes when the cause is mended. */
public enum StorageTrouble {
    /** No space is left where the ledger is kept. */
    FULL("There is no space left where the ledger is kept; free some and send it again. Nothing of this was recorded"),
    /** The database does not answer, or has no connection left for us. */
    GONE(
            "The database cannot be reached at the moment; send it again later. What was not acknowledged may not be on record");

    /** PostgreSQL's disk_full, and what H2 says when it cannot write or its file has been closed for that. */
    private static final Set<String> OF_FULL = Set.of("53100", "90100", "90028", "90031");

    /** Connection exceptions (class 08), an operator's shutdown, too many connections, H2's broken and closed databases. */
    private static final Set<String> OF_GONE =
            Set.of("57P01", "57P02", "57P03", "53300", "58030", "90067", "90098", "90121", "90030", "90020");

    private final String message;

    StorageTrouble(String message) {
        this.message = message;
    }

    /** Fit to be shown. */
    public String message() {
        return message;
    }

    /** The trouble that a failure comes from, however deep; empty where it comes from something else. */
    public static Optional<StorageTrouble> behind(Throwable failure) {
        return behind(failure, new HashSet<>());
    }

    private static Optional<StorageTrouble> behind(Throwable failure, Set<Throwable> seen) {
        Optional<StorageTrouble> found = Optional.empty();
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            if (each instanceof OutOfSpaceException) {
                return Optional.of(FULL);
            }
            if (each instanceof SQLException sql) {
                found = found.or(() -> of(sql));
            }
            for (Throwable suppressed : each.getSuppressed()) {
                Optional<StorageTrouble> beside = behind(suppressed, seen);
                found = found.or(() -> beside);
            }
        }
        return found;
    }

    private static Optional<StorageTrouble> of(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String message = String.valueOf(e.getMessage());
        if (OF_FULL.contains(state)) {
            return Optional.of(FULL);
        }
        boolean lost = state.startsWith("08");
        if (!lost && isCausedByFile(e)) {
            return Optional.of(FULL);
        }
        boolean noneLeft = message.startsWith("Acquisition timeout") || message.startsWith("Pool ");
        return lost || OF_GONE.contains(state) || noneLeft ? Optional.of(GONE) : Optional.empty();
    }

    /** H2 tells of a file that it cannot write as a general error, and that it closed the database for it. */
    private static boolean isCausedByFile(SQLException e) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = e; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
