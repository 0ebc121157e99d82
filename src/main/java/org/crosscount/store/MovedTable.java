// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of the ledger, as it is found in a database.
 *
 * @param columns by name, in alphabetical order
 */
record MovedTable(String name, Map<String, ColumnKind> columns) {
    private static final String HISTORY = "flyway_schema_history";

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
            """;

    /** Every table but Flyway's own. */
    static List<MovedTable> of(Connection database) throws SQLException {
        Map<String, Map<String, ColumnKind>> tables = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (!table.equals(HISTORY)) {
                    tables.computeIfAbsent(table, none -> new TreeMap<>())
                            .put(rows.getString(2), ColumnKind.of(table, rows.getString(2), rows.getString(3)));
                }
            }
        }
        List<MovedTable> found = new ArrayList<>();
        tables.forEach((name, columns) -> found.add(new MovedTable(name, columns)));
        return found;
    }

    /** The versions of the schema that were reached, in order. */
    static List<String> migrations(Connection database) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from \"" + HISTORY
                        + "\" where \"success\" and \"version\" is not null" + " order by \"installed_rank\"")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        versions.sort(null);
        return versions;
    }

    boolean hasRows(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + quoted(name) + " limit 1")) {
            return rows.next();
        }
    }

    void clear(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("delete from " + quoted(name));
        }
    }

    /** Reads all rows, a few hundred at a time. */
    PreparedStatement selecting(Connection database) throws SQLException {
        PreparedStatement statement = database.prepareStatement("select " + columnNames() + " from " + quoted(name));
        statement.setFetchSize(TableCopy.AT_A_TIME);
        return statement;
    }

    PreparedStatement inserting(Connection database) throws SQLException {
        String values = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        return database.prepareStatement("insert into " + quoted(name) + " (" + columnNames()
                + ") overriding system value values (" + values + ")");
    }

    private String columnNames() {
        return columns.keySet().stream().map(MovedTable::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
