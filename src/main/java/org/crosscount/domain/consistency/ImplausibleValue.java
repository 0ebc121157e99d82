// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Figures;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A figure wholly outside the plausible limits of its measure, or a count below zero. */
final class ImplausibleValue implements Rule {
    private static final Unit YEAR = Unit.of("year");

    @Override
    public RuleId id() {
        return new RuleId("implausible-value", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        boolean checked = (claim.isAmount() || (claim.kind() == ClaimKind.DURATION && claim.interval().isPresent()))
                && !claim.claim().isDerived();
        return checked ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (ComparedClaim claim : examined.anchors()) {
            beyond(claim).ifPresent(limit -> found.add(found(claim, limit)));
        }
        return found.isEmpty()
                ? List.of()
                : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /** The limit that the figure lies beyond, in words. */
    private static Optional<String> beyond(ComparedClaim claim) {
        Optional<MeasureEntry> entry = claim.subject().entry();
        Interval allowed = inUsualUnit(claim);
        @Nullable BigDecimal least = entry.isEmpty() && claim.subject().unit().isCounted()
                ? BigDecimal.ZERO
                : entry.flatMap(MeasureEntry::least).orElse(null);
        @Nullable BigDecimal most = entry.flatMap(MeasureEntry::most).orElse(null);
        if (least != null && isBelow(allowed.upper(), least)) {
            return Optional.of("below " + Figures.print(least));
        }
        return most != null && isBelow(most, allowed.lower()) ? Optional.of("above " + Figures.print(most)) : Optional.empty();
    }

    /** Limits of ages and the like are in years; all others in the unit of the figure. */
    private static Interval inUsualUnit(ComparedClaim claim) {
        Unit unit = claim.subject().unit();
        BigDecimal one = unit.dimension() == Dimension.TIME ? YEAR.factor() : unit.factor();
        Interval range = claim.range();
        return new Interval(divided(range.lower(), one), divided(range.upper(), one));
    }

    private static @Nullable BigDecimal divided(@Nullable BigDecimal number, BigDecimal by) {
        return number == null ? null : number.divide(by, MathContext.DECIMAL128);
    }

    private static boolean isBelow(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) < 0;
    }

    private static Found found(ComparedClaim claim, String limit) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(claim, Role.FIGURE);
        String explanation = Telling.of(claim) + " is not plausible for " + Telling.subject(claim) + ": it allows "
                + inUsualUnit(claim).inWords() + ", " + limit + ".";
        return Found.of(InconsistencyKind.IMPLAUSIBLE_VALUE, Severity.MINOR, roles, explanation)
                .showing("plausible limit", limit);
    }
}
