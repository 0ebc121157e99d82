// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures on one subject that differ by a power of ten to within 1 % (a slipped digit or scale word), or a vague magnitude
 * that is ten times away from every other figure of its subject.
 */
final class MagnitudeMismatch implements SubjectKind {
    @Override
    public RuleId id() {
        return new RuleId("magnitude-mismatch", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        if (!Conflict.among(claims)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(Slips.among(claims, taken));
        Magnitudes magnitudes = new Magnitudes(claims);
        for (ComparedClaim claim : claims) {
            if (claim.isVague() && !taken.contains(claim) && magnitudes.isFarFromAllOthers(claim)) {
                List<ComparedClaim> others =
                        claims.stream().filter(other -> !other.equals(claim)).toList();
                taken.addAll(Conflict.among(others) ? List.of(claim) : claims);
                found.add(outlier(claim, others));
            }
        }
        return found;
    }

    static Found outlier(ComparedClaim vague, List<ComparedClaim> others) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(vague, Role.OUTLIER);
        others.forEach(claim -> roles.put(claim, Role.FIGURE));
        String explanation = "On " + Telling.subject(vague) + ", the magnitude " + Telling.of(vague)
                + " is at least ten times away from every other figure: " + Telling.listed(others) + ".";
        return Found.of(InconsistencyKind.MAGNITUDE_MISMATCH, Severity.MAJOR, roles, explanation)
                .showing("magnitude as said", Magnitude.said(vague).inWords())
                .showing(
                        "nearest other figure", Magnitude.nearest(vague, others).inWords());
    }
}
