// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds, in whatever order.
 *
 * @param sum of the SHA-256 of every row, so that no order matters: databases sort texts differently
 */
record Contents(long rows, BigInteger sum) {
    static final Contents NONE = new Contents(0, BigInteger.ZERO);

    static Contents of(MovedTable table, Connection database) throws SQLException {
        Contents contents = NONE;
        List<ColumnKind> kinds = List.copyOf(table.columns().values());
        try (PreparedStatement reading = table.selecting(database);
                ResultSet rows = reading.executeQuery()) {
            while (rows.next()) {
                MessageDigest digest = digest();
                for (int at = 0; at < kinds.size(); at++) {
                    add(digest, kinds.get(at).read(rows, at + 1));
                }
                contents = contents.and(digest);
            }
        }
        return contents;
    }

    Contents and(MessageDigest row) {
        return new Contents(rows + 1, sum.add(new BigInteger(1, row.digest())));
    }

    /** A value's length stands before it, so that no two rows read alike. */
    static void add(MessageDigest row, @Nullable Object value) {
        String told = value == null ? "-" : ColumnKind.told(value);
        String length = value == null ? "" : String.valueOf(told.length());
        row.update((length + ":" + told).getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return rows + " rows (" + sum.toString(16) + ")";
    }
}
