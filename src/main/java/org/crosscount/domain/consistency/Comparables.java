// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Interval;

/**
 * Splits the claims on one subject into sets within which each can be compared with each. Claims about a named event may
 * differ in place and period; stocks and running totals in the date they count up to, and so do figures for which neither a
 * period nor an event is known; a cumulative total is not a period total; what a program read without place or event is told of
 * its document's own matter. A part that is missing agrees with any, so that a claim may be in several sets.
 */
final class Comparables {
    /** Where among the {@link #facets} is the date up to which a figure counts. */
    private static final int DATE = 2;

    /** Above this many ways in which claims on one subject differ, those that leave parts open stand by themselves. */
    private static final int MOST_CELLS = 400;

    private Comparables() {}

    static List<List<ComparedClaim>> of(Collection<ComparedClaim> claims) {
        return split(claims, Comparables::facets);
    }

    /** Sets within which neither place nor period tells claims about one event apart. */
    static List<List<ComparedClaim>> ofOnePlaceAndPeriod(Collection<ComparedClaim> claims) {
        return split(claims, claim -> facets(claim).subList(0, 2));
    }

    /** Sets of claims about one event, whatever place and period each gives. */
    static List<List<ComparedClaim>> ofOneEvent(Collection<ComparedClaim> claims) {
        return split(claims, claim -> facets(claim).subList(2, 4));
    }

    /**
     * Whether both tell how far one total had grown, each at a date of its own. Such figures never conflict, for it may have
     * grown in between; that a total stands where it stood is told all the same. A stock may have fallen and risen.
     */
    static boolean areOneTotalAtTwoDates(ComparedClaim one, ComparedClaim other) {
        List<String> left = new ArrayList<>(facets(one));
        List<String> right = new ArrayList<>(facets(other));
        boolean twoDates = !left.set(DATE, "").equals(right.set(DATE, ""));
        return twoDates && isTotalOfOneThing(one) && isTotalOfOneThing(other) && agree(left, right);
    }

    /** Of a period or event that is known, and only growing. */
    private static boolean isTotalOfOneThing(ComparedClaim claim) {
        boolean known =
                claim.subject().period().isPresent() || !claim.subject().event().isEmpty();
        return known && (claim.isSettledToll() || claim.aggregate() == Aggregate.RUNNING_TOTAL);
    }

    private static List<List<ComparedClaim>> split(
            Collection<ComparedClaim> claims, Function<ComparedClaim, List<String>> facetsOf) {
        Map<List<String>, List<ComparedClaim>> byFacets = new LinkedHashMap<>();
        for (ComparedClaim claim : claims) {
            byFacets.computeIfAbsent(facetsOf.apply(claim), f -> new ArrayList<>())
                    .add(claim);
        }
        if (byFacets.size() > MOST_CELLS || !anyLeftOpen(byFacets.keySet())) {
            return List.copyOf(byFacets.values());
        }
        List<List<ComparedClaim>> sets = new ArrayList<>();
        for (List<String> cell : fullest(byFacets.keySet())) {
            Set<ComparedClaim> members = new LinkedHashSet<>();
            byFacets.forEach((facets, those) -> {
                if (agree(facets, cell)) {
                    members.addAll(those);
                }
            });
            sets.add(List.copyOf(members));
        }
        return sets;
    }

    /**
     * How many pairs of the claims can be compared and have no common value, figures left out that their own source revised.
     * Exact; counted from sorted limits, not by forming pairs of claims.
     */
    static long conflictingPairs(Collection<ComparedClaim> claims) {
        Map<List<String>, List<ComparedClaim>> byFacets = new LinkedHashMap<>();
        claims.stream().filter(claim -> claim.interval().isPresent()).forEach(claim -> byFacets.computeIfAbsent(
                        facets(claim), f -> new ArrayList<>())
                .add(claim));
        List<List<String>> cells = List.copyOf(byFacets.keySet());
        List<List<Interval>> ranges = byFacets.values().stream()
                .map(those -> SubjectRule.current(those).stream()
                        .map(ComparedClaim::range)
                        .toList())
                .toList();
        long pairs = 0;
        boolean across = cells.size() <= MOST_CELLS;
        for (int one = 0; one < cells.size(); one++) {
            pairs += Clusters.conflictingPairs(ranges.get(one));
            for (int other = one + 1; across && other < cells.size(); other++) {
                if (agree(cells.get(one), cells.get(other))) {
                    pairs += Clusters.conflictingPairs(ranges.get(one), ranges.get(other));
                }
            }
        }
        return pairs;
    }

    /** Whether some claim leaves open what another one says; else they differ or they do not. */
    private static boolean anyLeftOpen(Set<List<String>> cells) {
        int size = cells.iterator().hasNext() ? cells.iterator().next().size() : 0;
        return IntStream.range(0, size)
                .anyMatch(at -> cells.stream().anyMatch(cell -> cell.get(at).isEmpty())
                        && cells.stream().anyMatch(cell -> !cell.get(at).isEmpty()));
    }

    /** What may differ among claims of one subject; empty text where the claim leaves it open. */
    private static List<String> facets(ComparedClaim claim) {
        boolean ofEvent = !claim.subject().event().isEmpty();
        return List.of(
                ofEvent ? claim.subject().place() : "",
                ofEvent ? claim.subject().periodKey() : "",
                date(claim),
                claim.claim().aggregate().map(Aggregate::name).orElse(""),
                claim.matter());
    }

    private static String date(ComparedClaim claim) {
        if (claim.isSettledToll()) {
            return "settled";
        }
        Aggregate aggregate = claim.aggregate();
        boolean dated = aggregate == Aggregate.STOCK || aggregate == Aggregate.RUNNING_TOTAL;
        if (dated) {
            return claim.countedUpTo().map(Period::key).orElse("");
        }
        boolean undated =
                claim.subject().period().isEmpty() && claim.subject().event().isEmpty();
        return undated
                ? claim.claim()
                        .asOf()
                        .or(claim.claim()::published)
                        .map(Period::key)
                        .orElse("")
                : "";
    }

    /** Fills open parts from each other until nothing more can be filled, and keeps the fullest. */
    private static Set<List<String>> fullest(Set<List<String>> given) {
        Set<List<String>> cells = new LinkedHashSet<>(given);
        List<List<String>> open = new ArrayList<>(given);
        while (!open.isEmpty() && cells.size() < MOST_CELLS) {
            List<String> cell = open.remove(open.size() - 1);
            if (!cell.contains("")) {
                continue;
            }
            for (List<String> other : List.copyOf(cells)) {
                if (agree(cell, other)) {
                    List<String> merged = merge(cell, other);
                    if (cells.add(merged)) {
                        open.add(merged);
                    }
                }
            }
        }
        Set<List<String>> fullest = new LinkedHashSet<>(cells);
        fullest.removeIf(cell -> cell.contains("")
                && cells.stream()
                        .anyMatch(other ->
                                !other.equals(cell) && merge(cell, other).equals(other) && agree(cell, other)));
        return fullest;
    }

    private static boolean agree(List<String> one, List<String> other) {
        for (int at = 0; at < one.size(); at++) {
            String left = one.get(at);
            String right = other.get(at);
            if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> merge(List<String> one, List<String> other) {
        List<String> merged = new ArrayList<>();
        for (int at = 0; at < one.size(); at++) {
            merged.add(one.get(at).isEmpty() ? other.get(at) : one.get(at));
        }
        return merged;
    }
}
