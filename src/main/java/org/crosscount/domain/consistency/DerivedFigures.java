// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimId;

/**
 * Remainders and ratios held against what is stated on the same subject. Both were told by rounded figures, so that only a
 * gap of a tenth counts; and that two of them differ says nothing that their parents do not say already.
 */
final class DerivedFigures {
    private DerivedFigures() {}

    static boolean isOfParts(ComparedClaim claim) {
        ClaimId id = claim.id();
        return id.value().startsWith(PartDerivation.ELSEWHERE)
                || id.value().startsWith(PartDerivation.OTHERS)
                || id.value().startsWith(PartDerivation.RATIO);
    }

    /** A finding for each derived figure that stated ones exclude. */
    static List<Found> against(List<ComparedClaim> derived, List<ComparedClaim> stated) {
        List<Found> found = new ArrayList<>();
        List<ComparedClaim> current = SubjectRule.current(stated);
        for (ComparedClaim figure : derived) {
            if (figure.id().value().startsWith(PartDerivation.OTHERS)) {
                continue; // whether people add up is a rule of its own
            }
            List<ComparedClaim> apart = current.stream()
                    .filter(claim ->
                            Comparables.of(List.of(figure, claim)).stream().anyMatch(set -> set.size() == 2))
                    .filter(claim -> isFarFrom(figure, claim))
                    .toList();
            if (!apart.isEmpty()) {
                found.add(found(figure, apart));
            }
        }
        return found;
    }

    private static boolean isFarFrom(ComparedClaim figure, ComparedClaim claim) {
        boolean apart = figure.range().isDisjointFrom(claim.range());
        return apart && Conflict.of(List.of(figure, claim)).severity().compareTo(Severity.MAJOR) >= 0;
    }

    private static Found found(ComparedClaim figure, List<ComparedClaim> apart) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(figure, Role.FIGURE);
        apart.forEach(claim -> roles.put(claim, Role.FIGURE));
        Conflict conflict = Conflict.of(List.of(figure, apart.get(0)));
        String explanation = "On " + Telling.subject(figure) + ", " + Telling.of(figure) + ", yet "
                + Telling.of(apart.get(0)) + " is stated" + Telling.meaning(apart.get(0)) + ".";
        Optional<Severity> worst = apart.stream()
                .map(claim -> Conflict.of(List.of(figure, claim)).severity())
                .max(Severity::compareTo);
        return Found.of(InconsistencyKind.CONFLICTING_FIGURES, worst.orElse(conflict.severity()), roles, explanation)
                .showing("what follows allows", Telling.allows(figure))
                .showing("what is stated allows", Telling.allows(apart.get(0)));
    }
}
