// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Parts that do not overlap and together exceed their whole, or that make up all of it and together cannot reach it. Parts
 * are populations that exclude each other, calendar periods inside the whole one, or places inside it; they make up all of
 * it where populations complement each other or periods tile it. Parts of the whole's own document are preferred.
 */
final class PartsDoNotSum implements Rule {
    private final Lexicon lexicon;

    PartsDoNotSum(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("parts-do-not-sum", 2);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        return addsUp(claim) ? Optional.of(claim.subjectId()) : Optional.empty();
    }

    @Override
    public Set<String> watches(ComparedClaim anchor) {
        CanonicalSubject subject = anchor.subject();
        Set<String> keys = new LinkedHashSet<>();
        if (addsUp(anchor)) {
            keys.add(Keys.people(subject));
            keys.add(Keys.periodsOf(subject, subject.periodKey()));
            keys.add(Keys.placesOf(subject, subject.place()));
            for (int year : Spans.years(subject.period())) {
                String key = Period.ofYear(year).key();
                keys.add(Keys.periodsOf(subject, key));
                keys.add(Keys.people(subject, key));
            }
        }
        return keys;
    }

    @Override
    public Set<String> filedUnder(ComparedClaim claim) {
        Set<String> keys = new LinkedHashSet<>();
        if (addsUp(claim)) {
            CanonicalSubject subject = claim.subject();
            keys.add(Keys.people(subject));
            subject.period()
                    .map(Period::enclosing)
                    .orElse(List.of())
                    .forEach(longer -> keys.add(Keys.periodsOf(subject, longer.key())));
            holding(claim).forEach(holder -> keys.add(Keys.placesOf(subject, holder)));
        }
        return keys;
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        Candidates candidates = new Candidates(examined.key(), examined.seen());
        Map<List<String>, List<Parts>> known = new HashMap<>();
        for (ComparedClaim whole : examined.anchors()) {
            if (candidates.isEmpty()) {
                break;
            }
            known.computeIfAbsent(about(whole, candidates), key -> ways(whole, candidates.of(whole))).stream()
                    .map(way -> way.against(whole))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    /** Wholes that are alike in this have the same parts. */
    private static List<String> about(ComparedClaim whole, Candidates candidates) {
        return List.of(
                whole.subject().place(),
                whole.subject().periodKey(),
                whole.aggregate().name(),
                whole.countedUpTo().map(Period::key).orElse(""),
                String.join(" ", whole.circumstances()),
                candidates.preferredDocument(whole));
    }

    private List<Parts> ways(ComparedClaim whole, List<ComparedClaim> candidates) {
        List<ComparedClaim> parts =
                candidates.stream().filter(part -> isInTermsOf(whole, part)).toList();
        List<Parts> ways = new ArrayList<>(complementing(whole, parts));
        ways.add(populations(whole, parts));
        ways.add(periods(whole, parts));
        ways.add(places(whole, parts));
        return ways;
    }

    private static boolean addsUp(ComparedClaim claim) {
        return claim.isAmount() && !claim.claim().isDerived() && claim.aggregate() != Aggregate.RATE;
    }

    /** In the same terms and as of the same date. */
    private static boolean isInTermsOf(ComparedClaim whole, ComparedClaim part) {
        return part.subject().unitKey().equals(whole.subject().unitKey())
                && part.subject().definition().equals(whole.subject().definition())
                && part.subject().event().equals(whole.subject().event())
                && sameDate(part, whole)
                && whole.canBeOfOneWholeWith(part);
    }

    private static boolean sameDate(ComparedClaim part, ComparedClaim whole) {
        Optional<Period> one = part.countedUpTo();
        Optional<Period> other = whole.countedUpTo();
        return one.isEmpty() || other.isEmpty() || one.get().sameSpan(other.get());
    }

    private List<Parts> complementing(ComparedClaim whole, List<ComparedClaim> parts) {
        List<Parts> ways = new ArrayList<>();
        for (Set<String> group : lexicon.populations().complements()) {
            Set<String> covered = new HashSet<>();
            Set<String> shared = lexicon.populations().sharedBy(group);
            List<ComparedClaim> complement = parts.stream()
                    .filter(part -> differsOnlyIn(Differing.POPULATION, part, whole))
                    .filter(part -> {
                        Set<String> more = new HashSet<>(part.subject().population());
                        more.removeAll(whole.subject().population());
                        boolean one = more.size() == 1
                                && group.containsAll(more)
                                && isNarrower(part, whole)
                                && lexicon.populations()
                                        .isWithin(whole.subject().population(), shared);
                        covered.addAll(one ? more : Set.of());
                        return one;
                    })
                    .toList();
            if (covered.equals(group)) {
                ways.add(new Parts(
                        Parts.apart(complement, part -> part.subject().populationKey(), (one, other) -> true), true));
            }
        }
        return ways;
    }

    private Parts populations(ComparedClaim whole, List<ComparedClaim> parts) {
        List<ComparedClaim> narrower = parts.stream()
                .filter(part -> differsOnlyIn(Differing.POPULATION, part, whole))
                .filter(part -> isNarrower(part, whole))
                .toList();
        return new Parts(
                Parts.apart(narrower, part -> part.subject().populationKey(), (one, other) -> lexicon.populations()
                        .exclude(one.subject().population(), other.subject().population())),
                false);
    }

    private boolean isNarrower(ComparedClaim part, ComparedClaim whole) {
        return lexicon.populations()
                .isWithin(part.subject().population(), whole.subject().population());
    }

    private static Parts periods(ComparedClaim whole, List<ComparedClaim> parts) {
        List<ComparedClaim> inside = parts.stream()
                .filter(part ->
                        whole.aggregate() == Aggregate.PERIOD_TOTAL && part.aggregate() == Aggregate.PERIOD_TOTAL)
                .filter(part -> differsOnlyIn(Differing.PERIOD, part, whole))
                .filter(part -> period(whole)
                        .flatMap(wide -> period(part).filter(narrow -> Spans.holds(wide, narrow)))
                        .isPresent())
                .toList();
        List<ComparedClaim> apart = Parts.apart(inside, part -> part.subject().periodKey(), (one, other) -> !period(one)
                .orElseThrow()
                .overlaps(period(other).orElseThrow()));
        return new Parts(apart, period(whole).filter(wide -> tile(wide, apart)).isPresent());
    }

    private Parts places(ComparedClaim whole, List<ComparedClaim> parts) {
        List<ComparedClaim> inside = parts.stream()
                .filter(part -> differsOnlyIn(Differing.PLACE, part, whole))
                .filter(part -> holding(part).contains(whole.subject().place()))
                .toList();
        return new Parts(
                Parts.apart(
                        inside,
                        part -> part.subject().place(),
                        (one, other) -> !holding(one).contains(other.subject().place())
                                && !holding(other).contains(one.subject().place())),
                false);
    }

    /** The places that hold the claim's; for a named event also the event's own, where none is said. */
    private Set<String> holding(ComparedClaim claim) {
        Set<String> holding =
                new LinkedHashSet<>(lexicon.places().holding(claim.subject().place()));
        if (!claim.subject().event().isEmpty() && !claim.subject().place().isEmpty()) {
            holding.add("");
        }
        return holding;
    }

    private enum Differing {
        POPULATION,
        PERIOD,
        PLACE
    }

    private static boolean differsOnlyIn(Differing facet, ComparedClaim part, ComparedClaim whole) {
        CanonicalSubject one = part.subject();
        CanonicalSubject other = whole.subject();
        boolean population = one.population().equals(other.population());
        boolean ofEvent = !one.event().isEmpty();
        boolean period = same(one.periodKey(), other.periodKey(), ofEvent && facet != Differing.PERIOD);
        boolean place = same(one.place(), other.place(), ofEvent && facet != Differing.PLACE);
        return one.measure().equals(other.measure())
                && population == (facet != Differing.POPULATION)
                && period == (facet != Differing.PERIOD)
                && place == (facet != Differing.PLACE);
    }

    /** What a claim about a named event leaves open agrees with any. */
    private static boolean same(String one, String other, boolean mayBeOpen) {
        return one.equals(other) || (mayBeOpen && (one.isEmpty() || other.isEmpty()));
    }

    private static boolean tile(Period whole, List<ComparedClaim> parts) {
        List<Period> inOrder = parts.stream()
                .map(part -> period(part).orElseThrow())
                .filter(each -> each.earliest() != null && each.latest() != null)
                .sorted((one, other) -> day(one.earliest()).compareTo(day(other.earliest())))
                .toList();
        LocalDate next = whole.earliest();
        for (Period part : inOrder) {
            if (next == null || !next.equals(part.earliest())) {
                return false;
            }
            next = day(part.latest()).plusDays(1);
        }
        return next != null
                && whole.latest() != null
                && next.equals(whole.latest().plusDays(1));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private static Optional<Period> period(ComparedClaim claim) {
        return claim.subject().period();
    }
}
