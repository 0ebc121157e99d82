// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.function.ObjLongConsumer;
import org.hibernate.Session;

/** Outlines in {@code claim_outline}, read in one pass: rows of a million claims, without an entity for any. */
@ApplicationScoped
class ClaimOutlines {
    private static final int FETCHED = 5_000;

    private final EntityManager rows;

    ClaimOutlines(EntityManager rows) {
        this.rows = rows;
    }

    void put(Long claim, byte[] outline) {
        rows.persist(ClaimOutlineRow.of(outline, claim));
    }

    void each(ObjLongConsumer<byte[]> taker) {
        rows.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select claim_seq, outline from claim_outline")) {
                statement.setFetchSize(FETCHED);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        taker.accept(row.getBytes(2), row.getLong(1));
                    }
                }
            }
        });
    }
}
