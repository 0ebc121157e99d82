// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscount.app.RecordedContent;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;
import org.jspecify.annotations.Nullable;

/** Reads the tables of records column by column, whatever columns they have, the same on both kinds of database. */
final class RecordReader {
    private volatile Map<String, MovedTable> tables = Map.of();

    /** Those of the versions that are on record there. */
    Map<VersionOnRecord, RecordedContent> read(Set<VersionOnRecord> versions, Connection database) throws SQLException {
        Map<ThingKind, Set<String>> ids = new LinkedHashMap<>();
        versions.forEach(version -> ids.computeIfAbsent(version.thing().kind(), none -> new LinkedHashSet<>())
                .add(version.thing().id()));
        Map<VersionOnRecord, RecordedParts> parts = new HashMap<>();
        for (Map.Entry<ThingKind, Set<String>> wanted : ids.entrySet()) {
            for (List<String> chunk : Chunks.of(wanted.getValue())) {
                for (RecordTable table : RecordTable.of(wanted.getKey())) {
                    read(table, wanted.getKey(), chunk, versions, parts, database);
                }
            }
        }
        Map<VersionOnRecord, RecordedContent> contents = new HashMap<>();
        parts.forEach((version, found) -> contents.put(version, found.toContent()));
        return contents;
    }

    private void read(
            RecordTable table,
            ThingKind kind,
            List<String> ids,
            Set<VersionOnRecord> versions,
            Map<VersionOnRecord, RecordedParts> parts,
            Connection database)
            throws SQLException {
        Map<String, ColumnKind> columns = columns(table, database);
        try (PreparedStatement reading =
                database.prepareStatement(table.query(List.copyOf(columns.keySet()), ids.size()))) {
            for (int at = 0; at < ids.size(); at++) {
                reading.setString(at + 1, ids.get(at));
            }
            try (ResultSet found = reading.executeQuery()) {
                while (found.next()) {
                    ThingOnRecord thing = new ThingOnRecord(kind, found.getString(1));
                    VersionOnRecord version = new VersionOnRecord(thing, found.getInt(2));
                    if (versions.contains(version)) {
                        parts.computeIfAbsent(version, none -> new RecordedParts())
                                .add(table, told(found, columns));
                    }
                }
            }
        }
    }

    /** @param columns those from the third on, in their order */
    private static String told(ResultSet row, Map<String, ColumnKind> columns) throws SQLException {
        StringBuilder told = new StringBuilder();
        int at = 3;
        for (Map.Entry<String, ColumnKind> column : columns.entrySet()) {
            @Nullable Object value = column.getValue().read(row, at++);
            if (value != null) {
                told.append(RecordedParts.part(column.getKey()));
                told.append(RecordedParts.part(ColumnKind.told(value)));
            }
        }
        return told.toString();
    }

    private Map<String, ColumnKind> columns(RecordTable table, Connection database) throws SQLException {
        if (tables.isEmpty()) {
            Map<String, MovedTable> known = new HashMap<>();
            MovedTable.of(database).forEach(each -> known.put(each.name(), each));
            tables = known;
        }
        Map<String, ColumnKind> columns = new LinkedHashMap<>();
        tables.get(table.table()).columns().forEach((name, kind) -> {
            if (!table.isKey(name)) {
                columns.put(name, kind);
            }
        });
        return columns;
    }
}
