// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Quantity;

/**
 * Figures on one subject that differ by a power of ten to within 1 % (a slipped digit or scale word), or a vague magnitude
 * that is ten times away from every other figure of its subject.
 */
final class MagnitudeMismatch implements SubjectKind {
    private static final BigDecimal LOW = new BigDecimal("0.99");
    private static final BigDecimal HIGH = new BigDecimal("1.01");
    private static final int GREATEST_POWER = 12;

    @Override
    public RuleId id() {
        return new RuleId("magnitude-mismatch", 1);
    }

    @Override
    public List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        if (!Conflict.among(claims)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(powersOfTen(claims, taken));
        for (ComparedClaim claim : claims) {
            List<ComparedClaim> others =
                    claims.stream().filter(other -> !other.equals(claim)).toList();
            if (claim.isVague() && !taken.contains(claim) && Magnitude.isFarFromAll(claim, others)) {
                taken.addAll(claims);
                found.add(outlier(claim, others));
            }
        }
        return found;
    }

    private static List<Found> powersOfTen(List<ComparedClaim> claims, Set<ComparedClaim> taken) {
        NavigableMap<BigDecimal, List<ComparedClaim>> byValue = new TreeMap<>();
        for (ComparedClaim claim : claims) {
            claim.claim()
                    .quantity()
                    .map(Quantity::value)
                    .filter(value -> value.signum() > 0 && !taken.contains(claim))
                    .ifPresent(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(claim));
        }
        List<Found> found = new ArrayList<>();
        for (Map.Entry<BigDecimal, List<ComparedClaim>> low : byValue.entrySet()) {
            for (int power = 1; power <= GREATEST_POWER; power++) {
                BigDecimal times = low.getKey().scaleByPowerOfTen(power);
                Set<ComparedClaim> high = new LinkedHashSet<>();
                byValue.subMap(times.multiply(LOW), true, times.multiply(HIGH), true)
                        .values()
                        .forEach(high::addAll);
                if (!high.isEmpty() && Conflict.among(both(low.getValue(), high))) {
                    found.add(slipped(low.getValue(), List.copyOf(high), power));
                    taken.addAll(low.getValue());
                    taken.addAll(high);
                }
            }
        }
        return found;
    }

    private static List<ComparedClaim> both(Collection<ComparedClaim> one, Collection<ComparedClaim> other) {
        List<ComparedClaim> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Found slipped(List<ComparedClaim> low, List<ComparedClaim> high, int power) {
        boolean highStandsAlone = high.size() <= low.size();
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        high.forEach(claim -> roles.put(claim, highStandsAlone ? Role.OUTLIER : Role.FIGURE));
        low.forEach(claim -> roles.put(claim, highStandsAlone ? Role.FIGURE : Role.OUTLIER));
        String times = Figures.print(BigDecimal.TEN.pow(power));
        String explanation = "On " + Telling.subject(low.get(0)) + ", " + Telling.of(high.get(0)) + " is " + times
                + " times " + Telling.of(low.get(0)) + ", to within 1 %: a digit or a scale word may have slipped.";
        return Found.of(InconsistencyKind.MAGNITUDE_MISMATCH, Severity.MAJOR, roles, explanation)
                .showing("ratio", "10^" + power + " to within 1 %");
    }

    static Found outlier(ComparedClaim vague, List<ComparedClaim> others) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(vague, Role.OUTLIER);
        others.forEach(claim -> roles.put(claim, Role.FIGURE));
        List<ComparedClaim> shown = others.subList(0, Math.min(3, others.size()));
        String explanation = "On " + Telling.subject(vague) + ", the magnitude " + Telling.of(vague)
                + " is at least ten times away from every other figure: " + Telling.listed(shown)
                + (others.size() > shown.size() ? " and " + (others.size() - shown.size()) + " more" : "") + ".";
        return Found.of(InconsistencyKind.MAGNITUDE_MISMATCH, Severity.MAJOR, roles, explanation)
                .showing("magnitude as said", Magnitude.said(vague).inWords())
                .showing(
                        "nearest other figure", Magnitude.nearest(vague, others).inWords());
    }
}
