// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Confidence;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.quantity.Bound;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The newest versions of claims that are not rejected, read column by column: comparing reads many claims, and an entity for
 * each, with all that Hibernate keeps to tell whether it changed, takes several times as long as the row.
 */
@ApplicationScoped
class ClaimContents {
    private static final int FETCHED = 2_000;

    /** So many columns tell a quantity. */
    private static final int QUANTITY = 7;

    private static final String COLUMNS = "select c.seq, v.claim_id, v.version, v.kind, v.status, v.quote_exact,"
            + " v.quote_prefix, v.quote_suffix, v.quote_start, v.quote_end, v.figure_wording, v.figure_start,"
            + " v.figure_end, v.bound, v.said_value, v.lower_limit, v.upper_limit, v.lower_open, v.upper_open, v.unit,"
            + " v.counted, v.direction, v.superlative, v.aggregate, v.measure, v.population, v.place, v.period, v.event,"
            + " v.base, v.attribution, v.document_id, v.published, v.as_of, v.assumptions, v.confidence, v.parents";

    private static final String NEWEST = " join claim_version v on v.seq = c.newest where c.status <> 'REJECTED'";

    private static final String IN_ORDER = " order by c.seq";

    private static final String BY_NUMBER = COLUMNS + " from claim c" + NEWEST + " and c.seq = any(?)" + IN_ORDER;

    /**
     * Joined to the keys asked for: H2 would go through all keys for a list of them beside the role. And from the claims filed
     * under them: for claims "in" those, H2 asks anew at every claim which they are.
     */
    static final String BY_KEY = COLUMNS
            + " from (select distinct k.claim_seq from unnest(?) as asked(filed_key)"
            + " join claim_key k on k.filed_key = asked.filed_key and k.role = ?) filed"
            + " join claim c on c.seq = filed.claim_seq" + NEWEST + IN_ORDER;

    private final EntityManager rows;
    private final TextListConverter lists = new TextListConverter();

    ClaimContents(EntityManager rows) {
        this.rows = rows;
    }

    /** Those with these numbers, by number. */
    Map<Long, Claim> numbered(Collection<Long> numbers) {
        Map<Long, Claim> found = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            read(
                    BY_NUMBER,
                    found,
                    (statement, connection) ->
                            statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray())));
        }
        return found;
    }

    /** Those filed under any of the keys in that role, by number: in order of recording. */
    Map<Long, Claim> byKey(KeyRole role, Collection<String> keys) {
        Map<Long, Claim> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            read(BY_KEY, found, (statement, connection) -> {
                statement.setArray(1, connection.createArrayOf("varchar", keys.toArray()));
                statement.setString(2, role.name());
            });
        }
        return found;
    }

    /** Puts the values into a statement. */
    @FunctionalInterface
    private interface Values {
        void put(PreparedStatement statement, Connection connection) throws SQLException;
    }

    private void read(String sql, Map<Long, Claim> found, Values values) {
        rows.flush();
        rows.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCHED);
                values.put(statement, connection);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getLong(1), new Columns(row).claim());
                    }
                }
            }
        });
    }

    /** The columns of one row, from the second on, in the order of the query. */
    private final class Columns {
        private final ResultSet row;
        private int at = 1;

        Columns(ResultSet row) {
            this.row = row;
        }

        Claim claim() throws SQLException {
            ClaimVersionRow version = new ClaimVersionRow();
            version.claimId = text();
            version.version = row.getInt(++at);
            version.kind = ClaimKind.valueOf(text());
            version.status = ClaimStatus.valueOf(text());
            version.quote = new QuoteColumns(text(), text(), text(), number(), number());
            FigureColumns figure = new FigureColumns(text(), number(), number());
            version.figure = figure.figureWording() == null ? null : figure;
            version.quantity = quantity();
            version.counted = text();
            version.direction = constant(Direction.class);
            version.superlative = constant(Superlative.class);
            version.aggregate = constant(Aggregate.class);
            version.subject = new SubjectColumns(text(), text(), text(), text(), text());
            version.base = text();
            version.attribution = text();
            version.documentId = text();
            version.published = text();
            version.asOf = text();
            version.assumptions = lists.convertToEntityAttribute(text());
            version.confidence = constant(Confidence.class);
            version.parents = lists.convertToEntityAttribute(text());
            return version.toClaim();
        }

        private @Nullable QuantityColumns quantity() throws SQLException {
            Bound bound = constant(Bound.class);
            if (bound == null) {
                at += QUANTITY - 1;
                return null;
            }
            return new QuantityColumns(
                    bound,
                    row.getBigDecimal(++at),
                    row.getBigDecimal(++at),
                    row.getBigDecimal(++at),
                    row.getBoolean(++at),
                    row.getBoolean(++at),
                    text());
        }

        private String text() throws SQLException {
            return row.getString(++at);
        }

        private @Nullable Integer number() throws SQLException {
            int number = row.getInt(++at);
            return row.wasNull() ? null : number;
        }

        private <E extends Enum<E>> @Nullable E constant(Class<E> of) throws SQLException {
            String name = text();
            return name == null ? null : Enum.valueOf(of, name);
        }
    }
}
