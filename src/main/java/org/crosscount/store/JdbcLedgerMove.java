// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.app.LedgerMove;
import org.crosscount.app.MoveRefusedException;

/**
 * Moves from an H2 file to PostgreSQL, whatever tables the migrations have made on both sides. Keys between tables go round
 * in circles, so they are taken off for the copying and put back, checked, in the same transaction.
 */
@ApplicationScoped
class JdbcLedgerMove implements LedgerMove {
    private static final String IN_USE = "90020";

    /** Has its only row from a migration. */
    private static final Set<String> FILLED_BY_MIGRATIONS = Set.of("write_lock");

    private final AgroalDataSource ledger;

    JdbcLedgerMove(AgroalDataSource ledger) {
        this.ledger = ledger;
    }

    @Override
    public Map<String, Long> from(Path folder) {
        try (Connection target = ledger.getConnection()) {
            if (!target.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                throw new MoveRefusedException(
                        "this build keeps its ledger in an H2 file; use the build for PostgreSQL (-Dpostgresql)");
            }
            try (Connection source = open(folder)) {
                return move(source, target);
            }
        } catch (SQLException e) {
            throw new MoveRefusedException("a database failed: " + e.getMessage(), e);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        Path file = folder.toAbsolutePath().normalize().resolve("crosscount");
        if (!Files.isRegularFile(Path.of(file + ".mv.db"))) {
            throw new MoveRefusedException("there is no ledger in " + folder + "; it would be crosscount.mv.db");
        }
        String url =
                "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try {
            return new org.h2.Driver().connect(url, new Properties());
        } catch (SQLException e) {
            if (IN_USE.equals(e.getSQLState())) {
                throw new MoveRefusedException("the ledger in " + folder + " is in use; stop the service first", e);
            }
            throw e;
        }
    }

    private static Map<String, Long> move(Connection source, Connection target) throws SQLException {
        requireSameVersion(MovedTable.migrations(source), MovedTable.migrations(target));
        List<MovedTable> tables = MovedTable.of(target);
        requireSameTables(tables, MovedTable.of(source));
        for (MovedTable table : tables) {
            requireEmpty(table, target);
        }
        ForeignKeys keys = ForeignKeys.takeOff(target);
        Map<String, Long> moved = new TreeMap<>();
        for (MovedTable table : tables) {
            Contents sent = TableCopy.copy(table, source, target);
            Contents arrived = Contents.of(table, target);
            if (!sent.equals(arrived)) {
                throw new MoveRefusedException("table " + table.name() + " did not arrive as it was: " + sent
                        + " sent, " + arrived + " there");
            }
            moved.put(table.name(), arrived.rows());
        }
        keys.putBack(target);
        SequenceCopy.copy(source, target);
        return moved;
    }

    private static void requireSameVersion(List<String> source, List<String> target) {
        if (source.equals(target)) {
            return;
        }
        throw new MoveRefusedException(
                target.containsAll(source)
                        ? "the ledger is of an earlier version; start this version's build for H2 on it once, then move it"
                        : "the ledger is of a later version than this build");
    }

    private static void requireSameTables(List<MovedTable> target, List<MovedTable> source) {
        Map<String, Set<String>> there = new TreeMap<>();
        source.forEach(table -> there.put(table.name(), table.columns().keySet()));
        Map<String, Set<String>> here = new TreeMap<>();
        target.forEach(table -> here.put(table.name(), table.columns().keySet()));
        if (!there.equals(here)) {
            throw new MoveRefusedException("the tables differ: " + there + " there, " + here + " here");
        }
    }

    private static void requireEmpty(MovedTable table, Connection target) throws SQLException {
        if (FILLED_BY_MIGRATIONS.contains(table.name())) {
            table.clear(target);
        } else if (table.hasRows(target)) {
            throw new MoveRefusedException(
                    "the target is not empty: table " + table.name() + " has rows; give it a new database");
        }
    }
}
