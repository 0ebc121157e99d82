// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crosscount.app.ContentStore;
import org.crosscount.app.RecordedContent;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;
import org.hibernate.Session;

/** What is recorded, as the tables have it. */
@ApplicationScoped
class JdbcContentStore implements ContentStore {
    private final EntityManager rows;
    private final RecordReader reader = new RecordReader();

    JdbcContentStore(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Map<VersionOnRecord, RecordedContent> contents(Collection<VersionOnRecord> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        rows.flush();
        return rows.unwrap(Session.class)
                .doReturningWork(database -> reader.read(new LinkedHashSet<>(versions), database));
    }

    @Override
    public List<ThingOnRecord> misleading(int most) {
        List<ThingOnRecord> misleading = new ArrayList<>();
        for (Heads heads : Heads.values()) {
            rows.unwrap(Session.class)
                    .createNativeQuery(heads.misleading(), String.class)
                    .setMaxResults(most)
                    .getResultList()
                    .forEach(id -> misleading.add(new ThingOnRecord(heads.kind(), id)));
        }
        return misleading.subList(0, Math.min(most, misleading.size()));
    }
}
