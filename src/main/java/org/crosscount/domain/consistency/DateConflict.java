// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * One named event with dates that exclude each other; a date marked {@code ~} or {@code ?} may be off by one of its units
 * either way. Events that recur under one name are one only within {@value #SAME_WITHIN_DAYS} days of each other.
 */
final class DateConflict implements Rule {
    static final int SAME_WITHIN_DAYS = 60;

    private static final Set<String> RECURRING = Set.of(
            "visit", "meeting", "talk", "clash", "border closure", "reopening", "border reopening", "protest", "summit");

    @Override
    public RuleId id() {
        return new RuleId("date-conflict", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        boolean dated = claim.kind() == ClaimKind.OCCURRENCE
                && !claim.subject().event().isEmpty()
                && claim.subject().period().isPresent();
        return dated ? Optional.of(Keys.event(claim.subject())) : Optional.empty();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<ComparedClaim> claims = examined.anchors();
        Map<ComparedClaim, Role> apart = new LinkedHashMap<>();
        for (ComparedClaim one : claims) {
            claims.stream().filter(other -> isApart(one, other)).forEach(other -> {
                apart.put(one, Role.EVENT);
                apart.put(other, Role.EVENT);
            });
        }
        if (apart.isEmpty()) {
            return List.of();
        }
        List<ComparedClaim> told = List.copyOf(apart.keySet());
        ComparedClaim first = told.get(0);
        ComparedClaim second =
                told.stream().filter(other -> isApart(first, other)).findFirst().orElseThrow();
        String explanation = "“" + first.claim().subject().event().orElse("") + "” is given incompatible dates: "
                + Telling.when(first) + " in " + Telling.of(first) + " and " + Telling.when(second) + " in "
                + Telling.of(second) + ".";
        Found found = Found.of(InconsistencyKind.DATE_CONFLICT, Severity.MAJOR, apart, explanation)
                .showing("one date allows", period(first).widened().edtf())
                .showing("the other allows", period(second).widened().edtf());
        return List.of(Found.together(List.of(found), examined.key(), id(), parent -> List.of()));
    }

    private static boolean isApart(ComparedClaim one, ComparedClaim other) {
        Period left = period(one).widened();
        Period right = period(other).widened();
        boolean apart = left.isBefore(right) || left.isAfter(right);
        boolean recurs = RECURRING.contains(one.subject().measure());
        return apart && (!recurs || gap(left, right) <= SAME_WITHIN_DAYS);
    }

    private static long gap(Period one, Period other) {
        boolean inOrder = one.isBefore(other);
        return days(inOrder ? one.latest() : other.latest(), inOrder ? other.earliest() : one.earliest());
    }

    private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }

    private static Period period(ComparedClaim claim) {
        return claim.subject().period().orElseThrow();
    }
}
