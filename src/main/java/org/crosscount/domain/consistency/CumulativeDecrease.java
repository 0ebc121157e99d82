// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;

/** A running total that is lower at a later date than at an earlier one. It may be a revision. */
final class CumulativeDecrease implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("cumulative-decrease", 3);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        boolean running = claim.isAmount()
                && !claim.claim().isDerived()
                && claim.aggregate() == Aggregate.RUNNING_TOTAL
                && date(claim).isPresent();
        return running ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (List<ComparedClaim> set : Comparables.ofOnePlaceAndPeriod(examined.anchors())) {
            falls(set, found);
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /** Holds each total against the greatest one that surely counts less far, in the order of time. */
    private static void falls(List<ComparedClaim> claims, List<Found> found) {
        List<ComparedClaim> byEnd = sorted(claims, CumulativeDecrease::date);
        List<ComparedClaim> byStart =
                sorted(claims, claim -> claim.countedUpTo().map(Period::earliest));
        Optional<ComparedClaim> greatest = Optional.empty();
        int at = 0;
        for (ComparedClaim later : byStart) {
            Period until = later.countedUpTo().orElseThrow();
            while (at < byEnd.size()
                    && byEnd.get(at).countedUpTo().orElseThrow().isBefore(until)) {
                ComparedClaim next = byEnd.get(at++);
                greatest = greatest.filter(most -> lower(most).compareTo(lower(next)) >= 0)
                        .or(() -> Optional.of(next));
            }
            greatest.filter(earlier -> earlier.range().isAbove(later.range()) && isOneTotal(earlier, later))
                    .ifPresent(earlier -> found.add(found(earlier, later)));
        }
    }

    /** Two documents hardly count the same where neither says where or at what event. */
    private static boolean isOneTotal(ComparedClaim earlier, ComparedClaim later) {
        return earlier.isPlaced()
                || later.isPlaced()
                || earlier.claim().document().equals(later.claim().document())
                || earlier.sharesSourceWith(later);
    }

    private static List<ComparedClaim> sorted(
            List<ComparedClaim> claims, Function<ComparedClaim, Optional<LocalDate>> date) {
        return claims.stream()
                .sorted(Comparator.comparing(
                                (ComparedClaim claim) -> date.apply(claim).orElse(LocalDate.MIN))
                        .thenComparing(claim -> claim.id().value()))
                .toList();
    }

    /** The lower limit; a total without one is below all others. */
    private static BigDecimal lower(ComparedClaim claim) {
        BigDecimal lower = claim.range().lower();
        return lower == null ? BigDecimal.ONE.negate() : lower;
    }

    private static Optional<LocalDate> date(ComparedClaim claim) {
        return claim.countedUpTo().map(Period::latest);
    }

    private static Found found(ComparedClaim earlier, ComparedClaim later) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(earlier, Role.BEFORE);
        roles.put(later, Role.AFTER);
        String explanation = "The running total of " + Telling.subject(earlier) + " falls from " + Telling.of(earlier)
                + " on " + earlier.countedUpTo().orElseThrow().edtf() + " to " + Telling.of(later) + " on "
                + later.countedUpTo().orElseThrow().edtf() + "; it may have been revised.";
        return Found.of(InconsistencyKind.CUMULATIVE_DECREASE, Severity.MINOR, roles, explanation)
                .showing("earlier total allows", Telling.allows(earlier))
                .showing("later total allows", Telling.allows(later));
    }
}
