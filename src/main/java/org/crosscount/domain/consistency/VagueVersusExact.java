// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;

/** A vague magnitude, or a range more than ten times as wide, beside a narrower figure that it is compatible with. */
final class VagueVersusExact implements SubjectKind {
    /** So many different wide figures on one subject are looked at, the widest first; nobody vague says it in more ways. */
    private static final int MOST_WIDE = 200;

    @Override
    public RuleId id() {
        return new RuleId("vague-versus-exact", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        List<ComparedClaim> narrow = onePerRange(claims.stream()
                .filter(claim -> !claim.isVague() && width(claim).isPresent())
                .toList());
        List<ComparedClaim> wide = onePerRange(claims.stream()
                .filter(claim -> claim.isVague() || isRange(claim))
                .toList());
        Set<Interval> vague = new HashSet<>();
        Set<Interval> exact = new HashSet<>();
        for (ComparedClaim each : wide.subList(0, Math.min(MOST_WIDE, wide.size()))) {
            List<Interval> narrower = narrow.stream()
                    .filter(claim -> isNarrower(claim, each))
                    .map(ComparedClaim::range)
                    .toList();
            if (!narrower.isEmpty()) {
                vague.add(each.range());
                exact.addAll(narrower);
            }
        }
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> (claim.isVague() || isRange(claim)) && vague.contains(claim.range()))
                .forEach(claim -> roles.put(claim, Role.VAGUE));
        claims.stream()
                .filter(claim -> !claim.isVague() && exact.contains(claim.range()))
                .forEach(claim -> roles.putIfAbsent(claim, Role.EXACT));
        return roles.isEmpty() ? List.of() : List.of(found(roles));
    }

    private static boolean isRange(ComparedClaim claim) {
        return claim.bound().filter(Bound.RANGE::equals).isPresent();
    }

    /** One claim for each hedge and range, the widest first. */
    private static List<ComparedClaim> onePerRange(List<ComparedClaim> claims) {
        Map<List<Object>, ComparedClaim> ranges = new LinkedHashMap<>();
        claims.forEach(claim -> ranges.putIfAbsent(List.of(claim.isVague(), isRange(claim), claim.range()), claim));
        return ranges.values().stream()
                .sorted(Comparator.comparing(
                                (ComparedClaim claim) -> width(claim).orElse(BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(claim -> claim.id().value()))
                .toList();
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
