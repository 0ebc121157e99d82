// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosscount.domain.review.Agreement;

/** Tells how the work stands. */
@ApplicationScoped
@Transactional
public class Reporting {
    private final StatisticsStore store;
    private final Clock clock;

    Reporting(StatisticsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Statistics statistics() {
        Instant now = clock.instant();
        List<Instant> moments = Statistics.AGES.stream().map(now::minus).toList();
        return new Statistics(
                now,
                store.claims(),
                store.inconsistencies(),
                store.openByKind(),
                store.openBySeverity(),
                backlog(store.open(moments)),
                backlog(store.proposed(moments)),
                store.contradictory(),
                store.assigned(now),
                Agreement.of(store.decisions()),
                Agreement.of(store.outcomes()));
    }

    private static Statistics.Backlog backlog(StatisticsStore.Waiting waiting) {
        List<Long> byAge = new ArrayList<>();
        long rest = waiting.count();
        for (long older : waiting.since()) {
            byAge.add(rest - older);
            rest = older;
        }
        byAge.add(rest);
        return new Statistics.Backlog(waiting.count(), waiting.oldest(), byAge);
    }
}
