// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.quantity.Bound;

/** A vague magnitude, or a range more than ten times as wide, beside a narrower figure that it is compatible with. */
final class VagueVersusExact implements SubjectKind {
    @Override
    public RuleId id() {
        return new RuleId("vague-versus-exact", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        List<ComparedClaim> exact = claims.stream()
                .filter(claim -> !claim.isVague() && width(claim).isPresent())
                .toList();
        for (ComparedClaim wide : claims) {
            List<ComparedClaim> narrower =
                    exact.stream().filter(claim -> isNarrower(claim, wide)).toList();
            if (!narrower.isEmpty()) {
                roles.put(wide, Role.VAGUE);
                narrower.forEach(claim -> roles.putIfAbsent(claim, Role.EXACT));
            }
        }
        return roles.isEmpty() ? List.of() : List.of(found(roles));
    }

    private static Found found(Map<ComparedClaim, Role> roles) {
        List<ComparedClaim> wide = withRole(roles, Role.VAGUE);
        List<ComparedClaim> narrow = withRole(roles, Role.EXACT);
        String explanation = "On " + Telling.subject(narrow.isEmpty() ? wide.get(0) : narrow.get(0)) + ", "
                + Telling.listed(wide) + (wide.size() > 1 ? " are" : " is") + " compatible with the narrower "
                + Telling.listed(narrow.isEmpty() ? wide : narrow) + ": prefer the narrower figure.";
        return Found.of(InconsistencyKind.VAGUE_VERSUS_EXACT, Severity.INFO, roles, explanation)
                .showing("the wide figure allows", Telling.allows(wide.get(0)))
                .showing("the narrow figure allows", Telling.allows(narrow.isEmpty() ? wide.get(0) : narrow.get(0)));
    }

    private static List<ComparedClaim> withRole(Map<ComparedClaim, Role> roles, Role role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNarrower(ComparedClaim narrow, ComparedClaim wide) {
        if (narrow.equals(wide) || narrow.range().isDisjointFrom(wide.range())) {
            return false;
        }
        boolean range = wide.bound().filter(Bound.RANGE::equals).isPresent();
        Optional<BigDecimal> wideWidth = width(wide);
        Optional<BigDecimal> narrowWidth = width(narrow);
        if (wideWidth.isEmpty() || narrowWidth.isEmpty()) {
            return false;
        }
        if (wide.isVague()) {
            return narrowWidth.get().compareTo(wideWidth.get()) < 0;
        }
        // A point has no width; one unit is added to both, so that 306 to 307 is not endlessly wider than 306.
        BigDecimal tenfold = narrowWidth.get().add(BigDecimal.ONE).multiply(BigDecimal.TEN);
        return range && wideWidth.get().add(BigDecimal.ONE).compareTo(tenfold) > 0;
    }

    private static Optional<BigDecimal> width(ComparedClaim claim) {
        return Optional.ofNullable(claim.range().width());
    }
}
