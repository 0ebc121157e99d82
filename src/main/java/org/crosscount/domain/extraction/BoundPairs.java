// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Set;
import org.crosscount.domain.quantity.Bound;

/** Puts together a figure told by its two limits: "more than 40 but fewer than 60" is a range. */
final class BoundPairs {
    private static final Set<Bound> LOWER = Set.of(Bound.AT_LEAST, Bound.MORE_THAN);
    private static final Set<Bound> UPPER = Set.of(Bound.AT_MOST, Bound.LESS_THAN);
    private static final Set<String> JOINTS = Set.of("and", "but", ",");

    private final Tokens tokens;

    BoundPairs(Tokens tokens) {
        this.tokens = tokens;
    }

    void apply(List<Mention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention one = mentions.get(i);
            Mention two = mentions.get(i + 1);
            boolean joined = two.hedgeFrom - one.end <= 2
                    && two.hedgeFrom > one.end
                    && JOINTS.contains(tokens.lower(two.hedgeFrom - 1))
                    && JOINTS.contains(tokens.lower(one.end));
            if (joined && areLimits(one, two)) {
                mentions.set(i, merged(one, two));
                mentions.remove(i + 1);
            }
        }
    }

    private static boolean areLimits(Mention one, Mention two) {
        boolean single = !one.isRange() && !two.isRange() && !one.isVague() && !two.isVague();
        boolean sameUnit = one.unitName().isEmpty()
                || two.unitName().isEmpty()
                || one.unitName().equals(two.unitName());
        boolean rising = LOWER.contains(one.bound)
                && UPPER.contains(two.bound)
                && one.low().compareTo(two.low()) < 0;
        boolean falling = UPPER.contains(one.bound)
                && LOWER.contains(two.bound)
                && one.low().compareTo(two.low()) > 0;
        return single && sameUnit && (rising || falling);
    }

    private static Mention merged(Mention one, Mention two) {
        Mention merged = new Mention(
                one.first, two.first, one.from, two.to, two.unitName().isEmpty() ? one.unit : two.unit);
        merged.bound = Bound.RANGE;
        merged.hedgeFrom = one.hedgeFrom;
        merged.end = two.end;
        return merged;
    }
}
