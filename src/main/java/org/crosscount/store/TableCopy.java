// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the rows of one table. */
final class TableCopy {
    static final int AT_A_TIME = 500;

    private TableCopy() {}

    /** @return what was read and sent */
    static Contents copy(MovedTable table, Connection source, Connection target) throws SQLException {
        List<ColumnKind> kinds = List.copyOf(table.columns().values());
        Contents sent = Contents.NONE;
        try (PreparedStatement reading = table.selecting(source);
                ResultSet rows = reading.executeQuery();
                PreparedStatement writing = table.inserting(target)) {
            while (rows.next()) {
                MessageDigest digest = Contents.digest();
                for (int at = 0; at < kinds.size(); at++) {
                    @Nullable Object value = kinds.get(at).read(rows, at + 1);
                    Contents.add(digest, value);
                    kinds.get(at).write(writing, at + 1, value);
                }
                sent = sent.and(digest);
                writing.addBatch();
                if (sent.rows() % AT_A_TIME == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
        return sent;
    }
}
