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

/** Lets the target number on from where the source had come to. */
final class SequenceCopy {
    private static final String NAMED =
            "select sequence_name, base_value from information_schema.sequences where sequence_schema = current_schema";

    private static final String IDENTITIES = """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema and is_identity = 'YES'
            """;

    private SequenceCopy() {}

    static void copy(Connection source, Connection target) throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        try (Statement statement = source.createStatement();
                ResultSet sequences = statement.executeQuery(NAMED)) {
            while (sequences.next()) {
                next.put(sequences.getString(1), sequences.getLong(2));
            }
        }
        try (Statement statement = target.createStatement()) {
            for (Map.Entry<String, Long> each : next.entrySet()) {
                statement.execute(
                        "alter sequence " + MovedTable.quoted(each.getKey()) + " restart with " + each.getValue());
            }
        }
        for (List<String> column : identities(target)) {
            numberOn(target, column.get(0), column.get(1));
        }
    }

    private static List<List<String>> identities(Connection target) throws SQLException {
        List<List<String>> columns = new ArrayList<>();
        try (Statement statement = target.createStatement();
                ResultSet rows = statement.executeQuery(IDENTITIES)) {
            while (rows.next()) {
                columns.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    private static void numberOn(Connection target, String table, String column) throws SQLException {
        String highest =
                "select coalesce(max(" + MovedTable.quoted(column) + "), 0) + 1 from " + MovedTable.quoted(table);
        try (PreparedStatement statement =
                target.prepareStatement("select setval(pg_get_serial_sequence(?, ?), (" + highest + "), false)")) {
            statement.setString(1, MovedTable.quoted(table));
            statement.setString(2, column);
            statement.execute();
        }
    }
}
