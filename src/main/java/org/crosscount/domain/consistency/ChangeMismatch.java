// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Interval;

/**
 * A stated change that does not fit the two stated amounts, rounding of all three allowed for. Amounts told in the same
 * voice as the change are preferred, then those of the same source, then any: it fires only where none of those preferred
 * fit.
 */
final class ChangeMismatch implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("change-mismatch", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return ChangeFigures.of(claim).map(change -> claim.subjectId());
    }

    /** One key or two: a named event holds its periods together. */
    @Override
    public Set<String> watches(ComparedClaim anchor) {
        Set<String> keys = new LinkedHashSet<>();
        ChangeFigures.of(anchor).ifPresent(change -> {
            keys.add(Keys.amount(anchor.subject(), change.after()));
            keys.add(Keys.amount(anchor.subject(), change.before()));
        });
        return keys;
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        return isStated(claim) && claim.subject().period().isPresent()
                ? Set.of(Keys.amount(claim.subject(), claim.subject().period().get()))
                : Set.of();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        Map<List<String>, Amounts> after = new HashMap<>();
        Map<List<String>, Amounts> before = new HashMap<>();
        for (ComparedClaim anchor : examined.anchors()) {
            List<String> where =
                    List.of(anchor.subject().place(), anchor.subject().periodKey());
            ChangeFigures.of(anchor)
                    .flatMap(change -> mismatch(
                            change,
                            after.computeIfAbsent(where, key -> amounts(change, change.after(), examined.seen()))
                                    .preferredBy(anchor),
                            before.computeIfAbsent(where, key -> amounts(change, change.before(), examined.seen()))
                                    .preferredBy(anchor)))
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static Optional<Found> mismatch(
            ChangeFigures change, List<ComparedClaim> after, List<ComparedClaim> before) {
        Set<List<String>> measures =
                after.stream().map(ChangeMismatch::measuredAs).collect(Collectors.toSet());
        List<ComparedClaim> comparable = before.stream()
                .filter(amount -> measures.contains(measuredAs(amount)))
                .toList();
        if (after.isEmpty()
                || comparable.isEmpty()
                || comparable.stream().anyMatch(from -> fitsAny(change, from, after))) {
            return Optional.empty();
        }
        return Optional.of(found(change, comparable, after));
    }

    private static boolean fitsAny(ChangeFigures change, ComparedClaim before, List<ComparedClaim> after) {
        Optional<Interval> expected = change.after(before.range());
        return expected.isEmpty()
                || after.stream()
                        .filter(amount -> measuredAs(amount).equals(measuredAs(before)))
                        .anyMatch(amount -> !amount.range().isDisjointFrom(expected.get())
                                || (isPercentage(before)
                                        && !amount.range().isDisjointFrom(change.shifted(before.range()))));
    }

    /** Of a percentage, "up 2 %" may be said of points as well: only what fits neither is a mismatch. */
    private static boolean isPercentage(ComparedClaim amount) {
        return amount.subject().unit().dimension() == Dimension.PERCENT;
    }

    private static Found found(ChangeFigures change, List<ComparedClaim> before, List<ComparedClaim> after) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(change.claim(), Role.CHANGE);
        before.forEach(amount -> roles.put(amount, Role.BEFORE));
        after.forEach(amount -> roles.put(amount, Role.AFTER));
        Interval expected = change.after(before.get(0).range()).orElseThrow();
        String explanation = "The change " + Telling.of(change.claim()) + " does not fit the two amounts: from "
                + Telling.of(before.get(0)) + " in " + change.before().edtf() + " it leads to "
                + reached(expected, before.get(0))
                + ", yet " + Telling.of(after.get(0)) + " is given for "
                + change.after().edtf() + ".";
        return Found.of(InconsistencyKind.CHANGE_MISMATCH, Severity.MAJOR, roles, explanation)
                .showing("change", change.inWords() + ", which allows " + Telling.allows(change.claim()))
                .showing("amount before", Telling.allows(before.get(0)))
                .showing("amount after that follows", expected.inWords())
                .showing("amount after that is stated", Telling.allows(after.get(0)));
    }

    /** What is counted in whole things is told in whole numbers. */
    private static String reached(Interval expected, ComparedClaim amount) {
        boolean whole = amount.subject().unit().isCounted()
                && amount.subject().entry().map(MeasureEntry::whole).orElse(true);
        return (whole ? Derivation.wholeNumbers(expected) : expected).inWords();
    }

    /** The stated amounts of the change's own subject in that period. */
    private static Amounts amounts(ChangeFigures change, Period period, List<ComparedClaim> seen) {
        return new Amounts(seen.stream()
                .filter(amount -> isAmountOf(change, amount, period))
                .toList());
    }

    static boolean isAmountOf(ChangeFigures change, ComparedClaim amount, Period period) {
        CanonicalSubject wanted = change.claim().subject();
        CanonicalSubject given = amount.subject();
        boolean unitFits = change.isInPoints()
                ? isPercentage(amount)
                : change.isPercentage() || wanted.unitKey().equals(given.unitKey());
        return isStated(amount)
                && unitFits
                && given.measure().equals(wanted.measure())
                && given.population().equals(wanted.population())
                && given.place().equals(wanted.place())
                && given.event().equals(wanted.event())
                && given.definition().equals(wanted.definition())
                && given.period().filter(period::sameSpan).isPresent();
    }

    /** What two figures have in common between which something can have changed: the unit, and for shares the whole. */
    private static List<String> measuredAs(ComparedClaim amount) {
        return List.of(amount.subject().aspect(), amount.subject().unitKey());
    }

    private static boolean isStated(ComparedClaim claim) {
        boolean figure = claim.isAmount()
                || claim.kind() == ClaimKind.SHARE && claim.interval().isPresent();
        return figure && !claim.claim().isDerived();
    }
}
