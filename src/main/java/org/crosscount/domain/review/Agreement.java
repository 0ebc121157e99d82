// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far people agree who judged the same things by themselves.
 *
 * @param units how many things at least two people judged
 * @param people how many people judged one of these
 * @param pairs how many pairs of judgements of two people there are
 * @param agreeing how many of the pairs agree
 * @param alpha Krippendorff's alpha for nominal data: 1 where all agree, 0 where they agree as often as by chance, below where
 *     less often; to four places; empty where nobody could have disagreed, for every judgement is the same
 * @see <a href="https://repository.upenn.edu/asc_papers/43">K. Krippendorff, Computing Krippendorff's Alpha-Reliability</a>
 */
public record Agreement(int units, int people, long pairs, long agreeing, Optional<BigDecimal> alpha) {
    private static final int PLACES = 4;

    /**
     * What one person made of one thing.
     *
     * @param unit names the thing as it was when judged
     */
    public record Judgement(String unit, Actor by, String category) {}

    /** Of judgements in the order in which they were made: the last one of a person on a thing counts. */
    public static Agreement of(List<Judgement> judgements) {
        Map<String, Map<Actor, String>> byUnit = new LinkedHashMap<>();
        for (Judgement each : judgements) {
            byUnit.computeIfAbsent(each.unit(), unit -> new LinkedHashMap<>()).put(each.by(), each.category());
        }
        byUnit.values().removeIf(judged -> judged.size() < 2);
        int people = (int) byUnit.values().stream()
                .flatMap(judged -> judged.keySet().stream())
                .distinct()
                .count();
        long pairs = 0;
        long agreeing = 0;
        for (Map<Actor, String> judged : byUnit.values()) {
            pairs += pairs(judged.size());
            agreeing += counts(judged.values()).values().stream()
                    .mapToLong(Agreement::pairs)
                    .sum();
        }
        return new Agreement(byUnit.size(), people, pairs, agreeing, alpha(byUnit.values()));
    }

    /** The share of pairs that agree, to four places; empty where there are none. */
    public Optional<BigDecimal> share() {
        return pairs == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(agreeing).divide(BigDecimal.valueOf(pairs), PLACES, RoundingMode.HALF_EVEN));
    }

    /** 1 less the disagreement observed over the one expected. */
    private static Optional<BigDecimal> alpha(Collection<Map<Actor, String>> judged) {
        Map<String, Long> totals = new TreeMap<>();
        double observed = 0;
        for (Map<Actor, String> unit : judged) {
            Map<String, Long> counts = counts(unit.values());
            counts.forEach((category, count) -> totals.merge(category, count, Long::sum));
            observed += (double) unlikePairs(counts) / (unit.size() - 1);
        }
        long all = totals.values().stream().mapToLong(Long::longValue).sum();
        long expected = unlikePairs(totals);
        return expected == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(1 - (all - 1) * observed / expected)
                        .setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    /** Ordered pairs of different categories. */
    private static long unlikePairs(Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long alike = counts.values().stream().mapToLong(count -> count * count).sum();
        return all * all - alike;
    }

    private static long pairs(long of) {
        return of * (of - 1) / 2;
    }

    private static Map<String, Long> counts(Collection<String> categories) {
        Map<String, Long> counts = new TreeMap<>();
        categories.forEach(category -> counts.merge(category, 1L, Long::sum));
        return counts;
    }
}
