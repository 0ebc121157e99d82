// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;

/** A running total that is lower at a later date than at an earlier one. It may be a revision. */
final class CumulativeDecrease implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("cumulative-decrease", 1);
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
        List<ComparedClaim> byDate = examined.anchors().stream()
                .sorted(Comparator.comparing((ComparedClaim claim) -> date(claim).orElseThrow())
                        .thenComparing(claim -> claim.id().value()))
                .toList();
        List<Found> found = new ArrayList<>();
        for (int at = 1; at < byDate.size(); at++) {
            ComparedClaim later = byDate.get(at);
            byDate.subList(0, at).stream()
                    .filter(earlier -> falls(earlier, later))
                    .max(Comparator.comparing(earlier -> earlier.range().lower(), Comparator.nullsFirst(Comparator.naturalOrder())))
                    .ifPresent(earlier -> found.add(found(earlier, later)));
        }
        return found.isEmpty()
                ? List.of()
                : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static boolean falls(ComparedClaim earlier, ComparedClaim later) {
        Period before = earlier.countedUpTo().orElseThrow();
        return before.isBefore(later.countedUpTo().orElseThrow())
                && Comparables.samePlaceAndPeriod(earlier, later)
                && earlier.range().isAbove(later.range());
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
