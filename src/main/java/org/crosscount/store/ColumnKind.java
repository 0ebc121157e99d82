// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.crosscount.app.MoveRefusedException;
import org.jspecify.annotations.Nullable;

/** How values of a column are read, written and told apart, the same for both kinds of database. */
enum ColumnKind {
    TEXT(Types.VARCHAR, String.class),
    DECIMAL(Types.NUMERIC, BigDecimal.class),
    WHOLE(Types.BIGINT, Long.class),
    INTEGER(Types.INTEGER, Integer.class),
    FLAG(Types.BOOLEAN, Boolean.class),
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.class),
    DAY(Types.DATE, LocalDate.class),
    BYTES(Types.BINARY, byte[].class);

    private final int jdbcType;
    private final Class<?> javaType;

    ColumnKind(int jdbcType, Class<?> javaType) {
        this.jdbcType = jdbcType;
        this.javaType = javaType;
    }

    /** By the name that the SQL standard's information schema has for the type. */
    static ColumnKind of(String table, String column, String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "text", "character varying", "character", "character large object" -> TEXT;
            case "numeric", "decfloat" -> DECIMAL;
            case "bigint" -> WHOLE;
            case "integer", "smallint" -> INTEGER;
            case "boolean" -> FLAG;
            case "timestamp with time zone" -> MOMENT;
            case "date" -> DAY;
            case "bytea", "binary varying", "binary large object" -> BYTES;
            default ->
                throw new MoveRefusedException(
                        "column " + table + "." + column + " is of a type that is not moved: " + type);
        };
    }

    @Nullable
    Object read(ResultSet row, int at) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(at);
            case BYTES -> row.getBytes(at);
            default -> row.getObject(at, javaType);
        };
    }

    void write(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, jdbcType);
        } else {
            statement.setObject(at, value, jdbcType);
        }
    }

    /** The same text for the same value, however a database writes it: 4.00 is 4, a moment is told in UTC. */
    static String told(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        } else if (value instanceof OffsetDateTime moment) {
            return moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
        } else if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value.toString();
    }
}
