// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** One part is held against so many figures for its whole at most; more would tell nothing new. */
    private static final int MOST_NAMED = 200;

    private final Lexicon lexicon;

    PartExceedsWhole(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("part-exceeds-whole", 3);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return isCountable(claim) ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        CanonicalSubject subject = claim.subject();
        if (!isCountable(claim)) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(
                Keys.amount(subject.measure(), subject.place(), periodKey(subject, subject.period()), subject.event()));
        if (addsUpOverTime(claim)) {
            Spans.years(subject.period())
                    .forEach(year -> keys.add(Keys.span(subject.measure(), subject.place(), year)));
        }
        return keys;
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        Set<String> keys = new LinkedHashSet<>();
        if (!isCountable(anchor)) {
            return keys;
        }
        CanonicalSubject subject = anchor.subject();
        Optional<LocalDate> start = addsUpOverTime(anchor) ? subject.period().map(Period::earliest) : Optional.empty();
        for (String measure : measures(subject)) {
            for (String place : places(subject)) {
                keys.add(Keys.amount(measure, place, periodKey(subject, subject.period()), subject.event()));
                for (Period period : longerPeriods(anchor)) {
                    keys.add(Keys.amount(measure, place, period.key(), subject.event()));
                }
                start.ifPresent(day -> keys.add(Keys.span(measure, place, day.getYear())));
            }
        }
        return keys;
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        Map<List<Object>, List<ComparedClaim>> wholes = new HashMap<>();
        for (ComparedClaim part : examined.anchors()) {
            CanonicalSubject subject = part.subject();
            List<Object> about = List.of(
                    subject.place(), subject.periodKey(), part.aggregate().name(), part.circumstances());
            List<ComparedClaim> exceeded =
                    wholes.computeIfAbsent(about, key -> wholesOf(part, examined.seen())).stream()
                            .filter(whole -> part.range().isAbove(whole.range()) && countsAsLong(whole, part))
                            .limit(MOST_NAMED)
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
                + Telling.of(whole) + " counts (" + Telling.subject(whole) + "), yet is greater"
                + (part.range().isPoint() && whole.range().isPoint()
                        ? "."
                        : ": the part can mean " + Telling.allows(part) + ", the whole " + Telling.allows(whole) + ".");
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
                && measures(narrow).contains(wide.measure())
                && lexicon.populations().isWithin(narrow.population(), wide.population())
                && holdsPlace(wide, narrow)
                && holdsPeriod(whole, part)
                && whole.canBeOfOneWholeWith(part);
    }

    /** What the part's subject is a part of; the anchors of a case differ in place, period and what they total at most. */
    private List<ComparedClaim> wholesOf(ComparedClaim part, List<ComparedClaim> seen) {
        return seen.stream()
                .filter(whole -> !whole.subjectId().equals(part.subjectId()) && isWhole(whole, part))
                .toList();
    }

    private boolean holdsPlace(CanonicalSubject wide, CanonicalSubject narrow) {
        boolean open = !wide.event().isEmpty()
                && (wide.place().isEmpty() || narrow.place().isEmpty());
        return open || places(narrow).contains(wide.place());
    }

    private static boolean holdsPeriod(ComparedClaim whole, ComparedClaim part) {
        String wide = whole.subject().periodKey();
        String narrow = part.subject().periodKey();
        boolean open = !whole.subject().event().isEmpty() && (wide.isEmpty() || narrow.isEmpty());
        if (open || wide.equals(narrow)) {
            return true;
        }
        Optional<Period> longer = whole.subject().period();
        Optional<Period> shorter = part.subject().period();
        return longer.isPresent()
                && shorter.isPresent()
                && addsUpOverTime(whole)
                && addsUpOverTime(part)
                && Spans.holds(longer.get(), shorter.get());
    }

    /** A stock is held against a stock of the same date, a running total against one that counts at least as far. */
    private static boolean countsAsLong(ComparedClaim whole, ComparedClaim part) {
        Optional<Period> wide = whole.countedUpTo();
        boolean ofEvent = !part.subject().event().isEmpty();
        Optional<Period> narrow = part.countedUpTo()
                .or(() -> ofEvent ? Optional.empty() : part.subject().period());
        if (wide.isEmpty() || narrow.isEmpty() || wide.get().sameSpan(narrow.get())) {
            return true;
        }
        LocalDate until = narrow.get().latest();
        LocalDate counted = wide.get().latest();
        return part.aggregate() != Aggregate.STOCK && until != null && counted != null && !until.isAfter(counted);
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

    private static boolean addsUpOverTime(ComparedClaim claim) {
        return claim.aggregate() == Aggregate.PERIOD_TOTAL
                && claim.subject().event().isEmpty();
    }

    private static List<Period> longerPeriods(ComparedClaim claim) {
        return addsUpOverTime(claim)
                ? claim.subject().period().map(Period::enclosing).orElse(List.of())
                : List.of();
    }

    private static String periodKey(CanonicalSubject subject, Optional<Period> period) {
        return subject.event().isEmpty() ? period.map(Period::key).orElse("") : "";
    }
}
