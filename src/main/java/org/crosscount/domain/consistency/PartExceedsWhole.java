// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;

/**
 * A part that is greater than its whole: a narrower population, a place or a calendar period inside another, or a measure
 * that another holds (deaths among casualties). A rate has no parts; a stock none over time.
 */
final class PartExceedsWhole implements Rule {
    private final Lexicon lexicon;

    PartExceedsWhole(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("part-exceeds-whole", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return isCountable(claim) ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        CanonicalSubject subject = claim.subject();
        return isCountable(claim)
                ? Set.of(Keys.amount(
                        subject.measure(), subject.place(), periodKey(subject, subject.period()), subject.event()))
                : Set.of();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        Set<String> keys = new LinkedHashSet<>();
        if (!isCountable(anchor)) {
            return keys;
        }
        CanonicalSubject subject = anchor.subject();
        for (String measure : measures(subject)) {
            for (String place : places(subject)) {
                keys.add(Keys.amount(measure, place, periodKey(subject, subject.period()), subject.event()));
                for (Period period : longerPeriods(anchor)) {
                    keys.add(Keys.amount(measure, place, period.key(), subject.event()));
                }
            }
        }
        return keys;
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (ComparedClaim part : examined.anchors()) {
            List<ComparedClaim> exceeded = examined.seen().stream()
                    .filter(whole -> isWhole(whole, part) && part.range().isAbove(whole.range()))
                    .toList();
            if (!exceeded.isEmpty()) {
                found.add(found(part, exceeded));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static Found found(ComparedClaim part, List<ComparedClaim> wholes) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        roles.put(part, Role.PART);
        wholes.forEach(whole -> roles.put(whole, Role.WHOLE));
        ComparedClaim whole = wholes.get(0);
        String explanation = Telling.of(part) + " counts a part (" + Telling.subject(part) + ") of what "
                + Telling.of(whole) + " counts (" + Telling.subject(whole) + "), yet is greater: it allows "
                + Telling.allows(part) + ", the whole " + Telling.allows(whole) + ".";
        return Found.of(InconsistencyKind.PART_EXCEEDS_WHOLE, Severity.CRITICAL, roles, explanation)
                .showing("least the part allows", Telling.allows(part))
                .showing("most the whole allows", Telling.allows(whole));
    }

    private boolean isWhole(ComparedClaim whole, ComparedClaim part) {
        CanonicalSubject wide = whole.subject();
        CanonicalSubject narrow = part.subject();
        boolean sameTerms = wide.unitKey().equals(narrow.unitKey())
                && wide.definition().equals(narrow.definition())
                && wide.event().equals(narrow.event())
                && !whole.claim().isDerived();
        return sameTerms
                && !wide.key().equals(narrow.key())
                && measures(narrow).contains(wide.measure())
                && lexicon.populations().isWithin(narrow.population(), wide.population())
                && holdsPlace(wide, narrow)
                && holdsPeriod(whole, part)
                && countsAsLong(whole, part);
    }

    private boolean holdsPlace(CanonicalSubject wide, CanonicalSubject narrow) {
        boolean open = !wide.event().isEmpty() && wide.place().isEmpty();
        return open || places(narrow).contains(wide.place());
    }

    private static boolean holdsPeriod(ComparedClaim whole, ComparedClaim part) {
        String wide = whole.subject().periodKey();
        boolean open = !whole.subject().event().isEmpty() && wide.isEmpty();
        return open
                || wide.equals(part.subject().periodKey())
                || longerPeriods(part).stream().anyMatch(period -> period.key().equals(wide));
    }

    /** A stock is held against a stock of the same date, a running total against one that counts at least as far. */
    private static boolean countsAsLong(ComparedClaim whole, ComparedClaim part) {
        Optional<Period> wide = whole.countedUpTo();
        Optional<Period> narrow = part.countedUpTo();
        if (wide.isEmpty() || narrow.isEmpty() || wide.get().sameSpan(narrow.get())) {
            return true;
        }
        return part.aggregate() != Aggregate.STOCK && !narrow.get().isAfter(wide.get());
    }

    private static boolean isCountable(ComparedClaim claim) {
        return claim.isAmount() && !claim.claim().isDerived() && claim.aggregate() != Aggregate.RATE;
    }

    private Set<String> measures(CanonicalSubject subject) {
        Set<String> measures = new LinkedHashSet<>(Set.of(subject.measure()));
        measures.addAll(lexicon.measures().wholesOf(subject.measure()));
        return measures;
    }

    private Set<String> places(CanonicalSubject subject) {
        Set<String> places = new LinkedHashSet<>(Set.of(subject.place()));
        places.addAll(lexicon.places().holding(subject.place()));
        return places;
    }

    private static List<Period> longerPeriods(ComparedClaim claim) {
        boolean addsUp = claim.aggregate() == Aggregate.PERIOD_TOTAL
                && claim.subject().event().isEmpty();
        return addsUp ? claim.subject().period().map(Period::enclosing).orElse(List.of()) : List.of();
    }

    private static String periodKey(CanonicalSubject subject, Optional<Period> period) {
        return subject.event().isEmpty() ? period.map(Period::key).orElse("") : "";
    }
}
