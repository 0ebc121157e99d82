// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.crosscount.domain.claim.ClaimId;

/** Rulings on claims, and in the same transaction what they change among the inconsistencies. */
@ApplicationScoped
@Transactional
public class Reviewing {
    private final ClaimRulings rulings;
    private final Attempts attempts;

    Reviewing(ClaimRulings rulings, Attempts attempts) {
        this.rulings = rulings;
        this.attempts = attempts;
    }

    /**
     * Rules on a claim: a version is added that stands where the ruling puts it, and for CORRECT says what is right.
     *
     * @throws UnknownException when no such claim is on record
     * @throws StaleClaimException when it is not in the expected version
     * @throws RefusedException when the ruling lacks something, or the correction cannot be
     * @throws RulingRefusedException when the claim does not take that ruling where it stands
     */
    public ClaimOutcome rule(ClaimId id, ExpectedVersion expected, NewReview ruling) {
        return rulings.rule(id, expected, ruling);
    }

    /** One of many rulings, on the claim as it is when its turn comes. */
    public record Item(ClaimId of, ExpectedVersion expected, NewReview ruling) {}

    /**
     * Rules on many claims, one after the other in one transaction. One that is refused does not keep the others from being
     * recorded; a fault of ours keeps all of them.
     *
     * @return what came of each, in the order given
     */
    public List<BulkOutcome<ClaimOutcome>> ruleAll(List<Item> items) {
        List<BulkOutcome<ClaimOutcome>> outcomes = new ArrayList<>();
        for (Item item : items) {
            outcomes.add(attempts.make(() -> rulings.rule(item.of(), item.expected(), item.ruling())));
        }
        return outcomes;
    }
}
