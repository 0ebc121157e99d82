// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two documents that credit one source with figures on one subject that have no common value. */
final class Misattribution implements SubjectKind {
    @Override
    public RuleId id() {
        return new RuleId("misattributed-figure", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        Map<String, List<ComparedClaim>> credited = new LinkedHashMap<>();
        for (ComparedClaim claim : claims) {
            claim.voice()
                    .filter(voice -> claim.claim().document().isPresent())
                    .ifPresent(voice -> credited.computeIfAbsent(voice, v -> new ArrayList<>())
                            .add(claim));
        }
        List<Found> found = new ArrayList<>();
        for (List<ComparedClaim> said : credited.values()) {
            if (said.size() > 1 && Conflict.among(said)) {
                List<ComparedClaim> across = acrossDocuments(said, taken);
                if (!across.isEmpty()) {
                    taken.addAll(across);
                    found.add(found(Conflict.of(across)));
                }
            }
        }
        return found;
    }

    /** Those that conflict with what another document credits the source with, unless both are taken already. */
    private static List<ComparedClaim> acrossDocuments(List<ComparedClaim> said, Set<ComparedClaim> taken) {
        Extremes all = new Extremes(said);
        Extremes open = new Extremes(
                said.stream().filter(claim -> !taken.contains(claim)).toList());
        return said.stream()
                .filter(claim -> (taken.contains(claim) ? open : all).conflictElsewhere(claim))
                .toList();
    }

    private static String document(ComparedClaim claim) {
        return claim.claim().document().map(claim.documents()::of).orElse("another document");
    }

    private static Found found(Conflict conflict) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        conflict.involved().forEach(claim -> roles.put(claim, Role.FIGURE));
        String explanation = "Two documents credit " + conflict.lowest().speaker()
                + " with different figures on " + Telling.subject(conflict.lowest()) + ": "
                + Telling.printed(conflict.lowest().claim()) + Telling.meaning(conflict.lowest()) + " in "
                + document(conflict.lowest()) + " and "
                + Telling.printed(conflict.highest().claim())
                + Telling.meaning(conflict.highest()) + " in " + document(conflict.highest()) + ".";
        return Found.of(InconsistencyKind.MISATTRIBUTED_FIGURE, Severity.MAJOR, roles, explanation)
                .showing("highest lower limit", Telling.allows(conflict.highest()))
                .showing("lowest upper limit", Telling.allows(conflict.lowest()));
    }
}
