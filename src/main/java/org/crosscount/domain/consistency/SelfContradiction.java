// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One document that, in one voice, gives figures on one subject without a common value. */
final class SelfContradiction implements SubjectKind {
    @Override
    public RuleId id() {
        return new RuleId("self-contradiction", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        Map<String, List<ComparedClaim>> voices = new LinkedHashMap<>();
        for (ComparedClaim claim : claims) {
            claim.claim()
                    .document()
                    .map(document -> document.value() + "\n" + claim.voice().orElse(""))
                    .ifPresent(voice -> voices.computeIfAbsent(voice, v -> new ArrayList<>())
                            .add(claim));
        }
        List<Found> found = new ArrayList<>();
        for (List<ComparedClaim> said : voices.values()) {
            if (said.size() > 1 && Conflict.among(said)) {
                Conflict conflict = Conflict.of(said);
                taken.addAll(conflict.involved());
                found.add(found(conflict));
            }
        }
        return found;
    }

    private static Found found(Conflict conflict) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        conflict.involved().forEach(claim -> roles.put(claim, Role.FIGURE));
        String explanation = "One document contradicts itself on " + Telling.subject(conflict.lowest())
                + ": it says both " + Telling.of(conflict.lowest()) + Telling.meaning(conflict.lowest()) + " and "
                + Telling.of(conflict.highest()) + Telling.meaning(conflict.highest()) + ".";
        return Found.of(InconsistencyKind.SELF_CONTRADICTION, Severity.MAJOR, roles, explanation)
                .showing("highest lower limit", Telling.allows(conflict.highest()))
                .showing("lowest upper limit", Telling.allows(conflict.lowest()));
    }
}
