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
import java.util.Optional;
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
        Map<Numbered, Set<String>> ids = new LinkedHashMap<>();
        versions.forEach(version -> ids.computeIfAbsent(Numbered.of(version), none -> new LinkedHashSet<>())
                .add(version.thing().id()));
        Map<VersionOnRecord, RecordedParts> parts = new HashMap<>();
        for (Map.Entry<Numbered, Set<String>> wanted : ids.entrySet()) {
            for (List<String> chunk : Chunks.of(wanted.getValue())) {
                for (RecordTable table : RecordTable.of(wanted.getKey().kind())) {
                    read(table, wanted.getKey(), chunk, parts, database);
                }
            }
        }
        Map<VersionOnRecord, RecordedContent> contents = new HashMap<>();
        parts.forEach((version, found) -> contents.put(version, found.toContent()));
        return contents;
    }

    /** Things of one kind that are asked for in the same version: no other version of them is read. */
    private record Numbered(ThingKind kind, int version) {
        static Numbered of(VersionOnRecord version) {
            return new Numbered(version.thing().kind(), version.version());
        }
    }

    private void read(
            RecordTable table,
            Numbered wanted,
            List<String> ids,
            Map<VersionOnRecord, RecordedParts> parts,
            Connection database)
            throws SQLException {
        Map<String, ColumnKind> columns = columns(table, database);
        try (PreparedStatement reading =
                database.prepareStatement(table.query(List.copyOf(columns.keySet()), ids.size()))) {
            reading.setInt(1, wanted.version());
            for (int at = 0; at < ids.size(); at++) {
                reading.setString(at + 2, ids.get(at));
            }
            try (ResultSet found = reading.executeQuery()) {
                while (found.next()) {
                    ThingOnRecord thing = new ThingOnRecord(wanted.kind(), found.getString(1));
                    parts.computeIfAbsent(new VersionOnRecord(thing, wanted.version()), none -> new RecordedParts())
                            .add(table, told(found, columns));
                }
            }
        }
    }

    /** @param columns those from the second on, in their order */
    private static String told(ResultSet row, Map<String, ColumnKind> columns) throws SQLException {
        StringBuilder told = new StringBuilder();
        int at = 2;
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
        Optional.ofNullable(tables.get(table.table()))
                .orElseThrow(() -> new IllegalStateException("there is no table " + table.table()))
                .columns()
                .forEach((name, kind) -> {
                    if (!table.isKey(name)) {
                        columns.put(name, kind);
                    }
                });
        return columns;
    }
}
