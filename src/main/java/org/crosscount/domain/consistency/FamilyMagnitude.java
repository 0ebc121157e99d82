// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.lexicon.MeasureEntry;

/**
 * Within one document, a vague magnitude that is ten times away from every other figure, at least two, of its measure's
 * family: those who arrived, were hosted, returned or were expelled are the same people, so one of the words is likely
 * wrong.
 */
final class FamilyMagnitude implements Rule {
    private static final int FEWEST_OTHERS = 2;

    @Override
    public RuleId id() {
        return new RuleId("family-magnitude", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        if (!claim.isAmount() || claim.claim().isDerived()) {
            return Optional.empty();
        }
        Optional<String> family = claim.subject().entry().flatMap(MeasureEntry::family);
        return family.flatMap(name -> claim.claim()
                .document()
                .map(document -> Keys.family(name + "\n" + claim.subject().unitKey(), document.value())));
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (ComparedClaim claim : examined.anchors()) {
            List<ComparedClaim> others = examined.anchors().stream()
                    .filter(other -> !other.equals(claim))
                    .toList();
            if (claim.isVague() && others.size() >= FEWEST_OTHERS && Magnitude.isFarFromAll(claim, others)) {
                found.add(MagnitudeMismatch.outlier(claim, others));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }
}
