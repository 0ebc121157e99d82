// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Interval;

/**
 * Parts of one whole that do not overlap, to be added up.
 *
 * @param exhaustive whether they make up all of it
 */
record Parts(List<ComparedClaim> claims, boolean exhaustive) {

    /**
     * Of several figures for one part, the one that asks least of the whole; of parts that overlap, those that ask most.
     *
     * @param part names the part a claim is about
     * @param apart whether two claims' parts do not overlap
     */
    static List<ComparedClaim> apart(
            List<ComparedClaim> candidates,
            Function<ComparedClaim, String> part,
            BiPredicate<ComparedClaim, ComparedClaim> apart) {
        Map<String, ComparedClaim> lowest = new LinkedHashMap<>();
        for (ComparedClaim claim : candidates) {
            lowest.merge(
                    part.apply(claim), claim, (one, other) -> least(one).compareTo(least(other)) <= 0 ? one : other);
        }
        List<ComparedClaim> chosen = new ArrayList<>();
        lowest.values().stream()
                .sorted(Comparator.comparing(Parts::least).reversed().thenComparing(claim -> claim.id()
                        .value()))
                .filter(claim -> chosen.stream().allMatch(other -> apart.test(claim, other)))
                .forEach(chosen::add);
        return chosen;
    }

    /** What is wrong when the parts are held against the whole; empty where they can add up to it. */
    Optional<Found> against(ComparedClaim whole) {
        if (claims.size() < 2) {
            return Optional.empty();
        }
        Interval sum = sum();
        boolean over = sum.isAbove(whole.range());
        boolean under = exhaustive && whole.range().isAbove(sum);
        return over || under ? Optional.of(found(whole, sum, over)) : Optional.empty();
    }

    Interval sum() {
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        for (ComparedClaim claim : claims) {
            BigDecimal most = claim.range().upper();
            lower = lower.add(least(claim));
            upper = upper == null || most == null ? null : upper.add(most);
        }
        return new Interval(lower, upper);
    }

    private Found found(ComparedClaim whole, Interval sum, boolean over) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(whole, Role.WHOLE);
        claims.forEach(claim -> roles.put(claim, Role.PART));
        String reach = over
                ? "come to at least " + Figures.print(sum.lower() == null ? BigDecimal.ZERO : sum.lower())
                : "cannot come to more than " + Figures.print(sum.upper() == null ? BigDecimal.ZERO : sum.upper());
        String explanation = "The parts " + Telling.listed(claims) + " " + reach + ", yet the whole is "
                + Telling.of(whole) + Telling.meaning(whole) + " (" + Telling.subject(whole) + ").";
        return Found.of(InconsistencyKind.PARTS_DO_NOT_SUM, Severity.MAJOR, roles, explanation)
                .showing("sum of the parts", sum.inWords())
                .showing("the whole allows", Telling.allows(whole))
                .showing("parts", exhaustive ? "all of the whole" : "not overlapping");
    }

    private static BigDecimal least(ComparedClaim claim) {
        BigDecimal lower = claim.range().lower();
        return lower == null ? BigDecimal.ZERO : lower.max(BigDecimal.ZERO);
    }
}
