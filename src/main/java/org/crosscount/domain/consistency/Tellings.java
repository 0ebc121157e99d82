// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.domain.source.DocumentId;

/**
 * Claims about events by how the event is told: name, place and date. Tellings that are alike are of one event where each is
 * like each: what is like two that are not like each other may be either, and is left alone. So the order of claims never
 * matters. A document that tells an event in two ways means two.
 */
final class Tellings {
    /** Where so many events are told alike nothing is brought together. */
    private static final int MOST = 200;

    private final String own;
    private final EventMatcher matcher;
    private final int threshold;
    private final Map<String, List<ComparedClaim>> cells = new TreeMap<>();
    private final Map<String, EventMatcher.Named> names = new HashMap<>();

    /** @param own the subject whose tellings are asked for */
    Tellings(String own, Collection<ComparedClaim> claims, EventMatcher matcher, int threshold) {
        this.own = own;
        this.matcher = matcher;
        this.threshold = threshold;
        claims.forEach(claim ->
                cells.computeIfAbsent(cell(claim), key -> new ArrayList<>()).add(claim));
    }

    /** Each event that a telling of the own subject is of, with its other tellings. */
    List<One> ofOneEvent() {
        List<One> events = new ArrayList<>();
        Set<Set<String>> met = new HashSet<>();
        for (String cell : ownCells()) {
            Set<String> together = linked(cell);
            if (together.size() > 1 && met.add(together) && isOfOneEvent(together)) {
                Map<String, List<ComparedClaim>> event = new LinkedHashMap<>();
                together.stream().sorted().forEach(each -> event.put(each, claims(each)));
                events.add(new One(event, matcher));
            }
        }
        return events;
    }

    /** Every telling that has some likeness with an own one, the likeliest first. */
    List<LikelyEvent> others() {
        Map<String, LikelyEvent> others = new HashMap<>();
        for (String mine : ownCells()) {
            Set<String> together = linked(mine);
            boolean one = isOfOneEvent(together);
            for (String other : cells.keySet()) {
                Optional<EventLikeness> likeness = other.equals(mine) ? Optional.empty() : likeness(mine, other);
                likeness.ifPresent(found -> others.merge(
                        other,
                        new LikelyEvent(
                                claims(other).get(0).subjectId(),
                                claims(other).get(0),
                                found,
                                one && together.contains(other)),
                        (known, another) -> known.likeness().score() >= found.score() ? known : another));
            }
        }
        return others.values().stream()
                .sorted(Comparator.comparing(
                                (LikelyEvent each) -> -each.likeness().score())
                        .thenComparing(LikelyEvent::subject)
                        .thenComparing(each -> each.claim().id().value()))
                .toList();
    }

    private List<String> ownCells() {
        return cells.size() > MOST
                ? List.of()
                : cells.entrySet().stream()
                        .filter(each -> each.getValue().get(0).subjectId().equals(own))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The telling, those like it and those like these. */
    private Set<String> linked(String cell) {
        Set<String> linked = new HashSet<>(Set.of(cell));
        List<String> open = new ArrayList<>(linked);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            for (String other : cells.keySet()) {
                if (!linked.contains(other) && areOne(next, other)) {
                    linked.add(other);
                    open.add(other);
                }
            }
        }
        return linked;
    }

    private boolean isOfOneEvent(Set<String> together) {
        return together.stream()
                .allMatch(one -> together.stream().allMatch(other -> one.equals(other) || areOne(one, other)));
    }

    private boolean areOne(String one, String other) {
        return likeness(one, other).filter(each -> each.reaches(threshold)).isPresent() && !share(one, other);
    }

    private Optional<EventLikeness> likeness(String one, String other) {
        return matcher.likeness(named(one), named(other));
    }

    private EventMatcher.Named named(String cell) {
        return names.computeIfAbsent(
                cell, each -> matcher.named(claims(each).get(0).subject()));
    }

    /** Whether one document tells both. */
    private boolean share(String one, String other) {
        Set<DocumentId> documents = new HashSet<>();
        claims(one).forEach(claim -> claim.claim().document().ifPresent(documents::add));
        return claims(other).stream()
                .anyMatch(claim ->
                        claim.claim().document().filter(documents::contains).isPresent());
    }

    private List<ComparedClaim> claims(String cell) {
        return cells.getOrDefault(cell, List.of());
    }

    static String cell(ComparedClaim claim) {
        return String.join(
                "\n",
                claim.subjectId(),
                claim.subject().place(),
                claim.subject().periodKey());
    }

    /** Claims of two tellings without a common value: the pair that is furthest apart, and all that are excluded. */
    record Apart(ComparedClaim lower, ComparedClaim higher, List<ComparedClaim> involved) {}

    /** One event with its tellings. */
    static final class One {
        private final Map<String, List<ComparedClaim>> tellings;
        private final EventMatcher matcher;

        private One(Map<String, List<ComparedClaim>> tellings, EventMatcher matcher) {
            this.tellings = tellings;
            this.matcher = matcher;
        }

        List<ComparedClaim> claims() {
            return tellings.values().stream().flatMap(List::stream).toList();
        }

        String firstSubject() {
            return tellings.values().stream()
                    .map(claims -> claims.get(0).subjectId())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        EventLikeness likeness(ComparedClaim one, ComparedClaim other) {
            return matcher.likeness(one.subject(), other.subject()).orElseThrow();
        }

        /** What conflicts between tellings; what conflicts within one is another rule's. */
        Optional<Apart> apart(List<ComparedClaim> current) {
            List<ComparedClaim> involved = new ArrayList<>();
            ComparedClaim low = null;
            ComparedClaim high = null;
            for (ComparedClaim claim : current) {
                for (ComparedClaim other : extremes(current, cell(claim))) {
                    if (claim.range().isDisjointFrom(other.range())) {
                        involved.add(claim);
                        ComparedClaim lower = claim.range().isAbove(other.range()) ? other : claim;
                        ComparedClaim higher = lower == claim ? other : claim;
                        if (low == null || high == null || gap(lower, higher).compareTo(gap(low, high)) > 0) {
                            low = lower;
                            high = higher;
                        }
                    }
                }
            }
            return low == null || high == null
                    ? Optional.empty()
                    : Optional.of(
                            new Apart(low, high, involved.stream().distinct().toList()));
        }

        /** Of the other tellings together, the claim that asks for the most and the one that allows the least. */
        private static List<ComparedClaim> extremes(List<ComparedClaim> current, String butOf) {
            List<ComparedClaim> others =
                    current.stream().filter(claim -> !cell(claim).equals(butOf)).toList();
            return others.isEmpty()
                    ? List.of()
                    : List.of(Conflict.of(others).highest(), Conflict.of(others).lowest());
        }

        private static BigDecimal gap(ComparedClaim lower, ComparedClaim higher) {
            BigDecimal from = lower.range().upper();
            BigDecimal to = higher.range().lower();
            return from == null || to == null ? BigDecimal.ZERO : to.subtract(from);
        }
    }
}
