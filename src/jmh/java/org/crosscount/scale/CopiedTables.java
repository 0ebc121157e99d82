// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Tables that are filled by COPY at the same time, each over a connection of its own; nothing refers to anything meanwhile. */
final class CopiedTables implements AutoCloseable {
    private static final int BATCH = 1 << 18;

    private final DataSource database;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    CopiedTables(DataSource database) {
        this.database = database;
    }

    Table to(String table, String columns) {
        return tables.computeIfAbsent(table, name -> new Table(name, columns));
    }

    /** Rows on their way into one table. */
    final class Table {
        private final Connection connection;
        private final CopyIn copy;
        private final ByteArrayOutputStream batch = new ByteArrayOutputStream(BATCH * 2);
        private final StringBuilder line = new StringBuilder();

        private Table(String name, String columns) {
            try {
                connection = database.getConnection();
                connection.createStatement().execute("set session_replication_role = replica");
                copy = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + name + " (" + columns + ") from stdin");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void row(@Nullable Object... values) {
            line.setLength(0);
            for (Object value : values) {
                line.append(line.isEmpty() ? "" : "\t").append(text(value));
            }
            batch.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            if (batch.size() > BATCH) {
                send();
            }
        }

        private void send() {
            try {
                copy.writeToCopy(batch.toByteArray(), 0, batch.size());
                batch.reset();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void end() {
            try {
                send();
                copy.endCopy();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        }
        return value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    @Override
    public void close() {
        tables.values().forEach(Table::end);
    }
}
