// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The keys between the tables of a PostgreSQL database, and the triggers on them, while they are off. */
record ForeignKeys(List<String> additions, List<String> tables) {
    private static final String KEYS = """
            select quote_ident(t.relname), quote_ident(c.conname), pg_get_constraintdef(c.oid)
            from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
            where c.contype = 'f' and n.nspname = current_schema
            """;

    private static final String TRIGGERED = """
            select distinct quote_ident(t.relname) from pg_trigger g join pg_class t on t.oid = g.tgrelid
            join pg_namespace n on n.oid = t.relnamespace where not g.tgisinternal and n.nspname = current_schema
            """;

    static ForeignKeys takeOff(Connection database) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> additions = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            try (ResultSet keys = statement.executeQuery(KEYS)) {
                while (keys.next()) {
                    String table = "alter table " + keys.getString(1);
                    drops.add(table + " drop constraint " + keys.getString(2));
                    additions.add(table + " add constraint " + keys.getString(2) + ' ' + keys.getString(3));
                }
            }
            try (ResultSet triggered = statement.executeQuery(TRIGGERED)) {
                while (triggered.next()) {
                    tables.add(triggered.getString(1));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
            for (String table : tables) {
                statement.execute("alter table " + table + " disable trigger user");
            }
        }
        return new ForeignKeys(additions, tables);
    }

    /** Puts them back; the database looks every row over. */
    void putBack(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String addition : additions) {
                statement.execute(addition);
            }
            for (String table : tables) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }
}
