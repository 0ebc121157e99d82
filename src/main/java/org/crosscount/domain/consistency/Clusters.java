// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/** Sorts claims on one subject by the values they share, and counts the pairs that share none, without forming pairs. */
public final class Clusters {
    private Clusters() {}

    /**
     * The fewest clusters that hold every claim with a figure, the lowest values first: each takes the lowest upper limit
     * still open and every claim that reaches down to it.
     */
    public static List<Cluster> of(List<ComparedClaim> claims) {
        List<ComparedClaim> byUpper = claims.stream()
                .filter(claim -> claim.interval().isPresent())
                .sorted(Comparator.comparing(
                        (ComparedClaim claim) -> claim.range().upper(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        List<ComparedClaim> open = new ArrayList<>();
        Optional<BigDecimal> point = Optional.empty();
        for (ComparedClaim claim : byUpper) {
            BigDecimal lower = claim.range().lower();
            boolean reaches = lower == null || point.isEmpty() || lower.compareTo(point.get()) <= 0;
            if (!reaches) {
                clusters.add(cluster(open));
                open.clear();
            }
            if (open.isEmpty()) {
                point = Optional.ofNullable(claim.range().upper());
            }
            open.add(claim);
        }
        if (!open.isEmpty()) {
            clusters.add(cluster(open));
        }
        return clusters;
    }

    /** How many pairs have no common value. In the order of sorting; exact. */
    public static long conflictingPairs(List<Interval> intervals) {
        BigDecimal[] uppers = limits(intervals, true);
        long pairs = 0;
        for (BigDecimal lower : limits(intervals, false)) {
            pairs += below(uppers, lower);
        }
        return pairs;
    }

    /** How many pairs of one from each have no common value; exact. */
    static long conflictingPairs(List<Interval> some, List<Interval> others) {
        return above(some, others) + above(others, some);
    }

    private static long above(List<Interval> high, List<Interval> low) {
        BigDecimal[] uppers = limits(low, true);
        long pairs = 0;
        for (BigDecimal lower : limits(high, false)) {
            pairs += below(uppers, lower);
        }
        return pairs;
    }

    /** How many pairs of claims on one subject can be compared and have no common value; exact, without forming pairs. */
    public static long conflictingPairsOf(List<ComparedClaim> claims) {
        return Comparables.conflictingPairs(claims);
    }

    private static BigDecimal[] limits(List<Interval> intervals, boolean upper) {
        BigDecimal[] limits = intervals.stream()
                .map(interval -> limit(interval, upper))
                .flatMap(Optional::stream)
                .toArray(BigDecimal[]::new);
        Arrays.sort(limits);
        return limits;
    }

    private static Optional<BigDecimal> limit(Interval interval, boolean upper) {
        @Nullable BigDecimal limit = upper ? interval.upper() : interval.lower();
        return Optional.ofNullable(limit);
    }

    /** How many of the sorted limits lie below the number. */
    private static int below(BigDecimal[] sorted, BigDecimal number) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].compareTo(number) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static Cluster cluster(List<ComparedClaim> claims) {
        Interval shared =
                Interval.core(claims.stream().map(ComparedClaim::range).toList());
        return new Cluster(shared, claims.stream().map(ComparedClaim::id).toList(), Sources.count(claims));
    }
}
