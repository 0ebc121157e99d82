// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.NewResolution;

/** Rulings on inconsistencies. */
@ApplicationScoped
@Transactional
public class Resolving {
    private final InconsistencyRulings rulings;
    private final Attempts attempts;

    Resolving(InconsistencyRulings rulings, Attempts attempts) {
        this.rulings = rulings;
        this.attempts = attempts;
    }

    /**
     * Rules on an inconsistency: a version is added that stands where the ruling puts it.
     *
     * @throws UnknownException when no such inconsistency is on record
     * @throws StaleInconsistencyException when it is not in the expected version
     * @throws RefusedException when the ruling lacks something, or names claims that are not part of it
     * @throws RulingRefusedException when the inconsistency does not take that ruling where it stands
     */
    public RecordedInconsistency rule(InconsistencyId id, ExpectedVersion expected, NewResolution ruling) {
        return rulings.rule(id, expected, ruling);
    }

    /** One of many rulings, on the inconsistency as it is when its turn comes. */
    public record Item(InconsistencyId of, ExpectedVersion expected, NewResolution ruling) {}

    /** As {@link Reviewing#ruleAll}. */
    public List<BulkOutcome<RecordedInconsistency>> ruleAll(List<Item> items) {
        List<BulkOutcome<RecordedInconsistency>> outcomes = new ArrayList<>();
        for (Item item : items) {
            outcomes.add(attempts.make(() -> rulings.rule(item.of(), item.expected(), item.ruling())));
        }
        return outcomes;
    }
}
