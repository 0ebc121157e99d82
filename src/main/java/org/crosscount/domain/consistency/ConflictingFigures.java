// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures on one subject that have no common value, where no special kind accounts for all of it. */
final class ConflictingFigures implements SubjectKind {
    @Override
    public RuleId id() {
        return new RuleId("conflicting-figures", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        if (!Conflict.among(claims)) {
            return List.of();
        }
        Conflict conflict = Conflict.of(claims);
        List<ComparedClaim> open = conflict.involved().stream()
                .filter(claim -> !taken.contains(claim))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Conflict shown = taken.isEmpty() ? conflict : against(open, conflict);
        taken.addAll(open);
        return List.of(found(shown, claims));
    }

    /** Of the conflict, what is between the open claims and any other. */
    private static Conflict against(List<ComparedClaim> open, Conflict conflict) {
        if (Conflict.among(open)) {
            return Conflict.of(open);
        }
        ComparedClaim first = open.get(0);
        boolean tooLow = first.range().isDisjointFrom(conflict.highest().range());
        return Conflict.of(List.of(first, tooLow ? conflict.highest() : conflict.lowest()));
    }

    /** What the two can mean, where that is more than the numbers printed. */
    private static String meanings(Conflict conflict) {
        boolean plain = conflict.lowest().range().isPoint()
                && conflict.highest().range().isPoint();
        return plain
                ? ""
                : ": the first can mean " + Telling.allows(conflict.lowest()) + ", the second "
                        + Telling.allows(conflict.highest());
    }

    private static Found found(Conflict conflict, List<ComparedClaim> claims) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(conflict.lowest(), Role.FIGURE);
        roles.put(conflict.highest(), Role.FIGURE);
        conflict.involved().forEach(claim -> roles.putIfAbsent(claim, Role.FIGURE));
        String explanation = "On " + Telling.subject(conflict.lowest()) + ", " + Telling.of(conflict.lowest()) + " and "
                + Telling.of(conflict.highest()) + " cannot both be true" + meanings(conflict) + ".";
        return Found.of(InconsistencyKind.CONFLICTING_FIGURES, conflict.severity(), roles, explanation)
                .showing("highest lower limit", Telling.allows(conflict.highest()))
                .showing("lowest upper limit", Telling.allows(conflict.lowest()))
                .showing(
                        "pairs without a common value",
                        Long.toString(Clusters.conflictingPairs(
                                claims.stream().map(ComparedClaim::range).toList())));
    }
}
