// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Figures that disagree and whose subjects differ only in how it was counted: confirmed, estimated, registered, reported,
 * suspected, verified, documented. Both may hold.
 */
final class DifferentDefinition implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("different-definition", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return claim.interval().isPresent() && !claim.claim().isDerived()
                ? Optional.of(Keys.withoutDefinition(claim.subject()))
                : Optional.empty();
    }

    @Override
    public List<Finding> examine(Case examined) {
        boolean several = examined.anchors().stream()
                        .map(claim -> claim.subject().definition())
                        .distinct()
                        .count()
                > 1;
        if (!several) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (List<ComparedClaim> set : Comparables.of(examined.anchors())) {
            List<ComparedClaim> apart = apart(set);
            if (!apart.isEmpty()) {
                found.add(found(Conflict.of(apart)));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /** Those that no figure of some other definition has a value in common with, where each definition agrees in itself. */
    private static List<ComparedClaim> apart(List<ComparedClaim> set) {
        Map<String, List<ComparedClaim>> definitions = new TreeMap<>();
        set.forEach(claim -> definitions
                .computeIfAbsent(claim.subject().definition().toString(), d -> new ArrayList<>())
                .add(claim));
        List<ComparedClaim> agreeing = new ArrayList<>();
        definitions.values().stream().filter(group -> !Conflict.among(group)).forEach(agreeing::addAll);
        return definitions.size() > 1 && Conflict.among(agreeing) ? agreeing : List.of();
    }

    private static Found found(Conflict conflict) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        conflict.involved().forEach(claim -> roles.put(claim, Role.FIGURE));
        String explanation = Telling.of(conflict.lowest()) + " and " + Telling.of(conflict.highest())
                + " differ, but so does how they were counted (" + definition(conflict.lowest()) + " against "
                + definition(conflict.highest()) + "): both may hold.";
        return Found.of(InconsistencyKind.DIFFERENT_DEFINITION, Severity.INFO, roles, explanation)
                .showing("highest lower limit", Telling.allows(conflict.highest()))
                .showing("lowest upper limit", Telling.allows(conflict.lowest()));
    }

    private static String definition(ComparedClaim claim) {
        return claim.subject().definition().isEmpty()
                ? "not said"
                : String.join(" and ", claim.subject().definition());
    }
}
