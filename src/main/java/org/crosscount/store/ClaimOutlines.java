// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.function.ObjLongConsumer;
import org.hibernate.Session;

/** Outlines in {@code claim_outline}, read in order: rows of a million claims, without an entity for any. */
@ApplicationScoped
class ClaimOutlines {
    private static final String PART =
            "select claim_seq, outline from claim_outline where claim_seq > ? order by claim_seq limit 10000";

    private final EntityManager rows;

    ClaimOutlines(EntityManager rows) {
        this.rows = rows;
    }

    void put(Long claim, byte[] outline) {
        rows.persist(ClaimOutlineRow.of(outline, claim));
    }

    /** In order of recording. One statement that is asked for part after part, which drivers answer without text. */
    void each(ObjLongConsumer<byte[]> taker) {
        rows.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PART)) {
                long last = Long.MIN_VALUE;
                long before;
                do {
                    before = last;
                    statement.setLong(1, last);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            last = row.getLong(1);
                            taker.accept(row.getBytes(2), last);
                        }
                    }
                } while (last != before);
            }
        });
    }
}
