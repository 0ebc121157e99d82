// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times of what was repeated, by name. */
final class Medians {
    private final Map<String, List<Long>> times = new HashMap<>();

    void add(String what, long nanos) {
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(nanos);
    }

    long of(String what) {
        List<Long> sorted =
                times.getOrDefault(what, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** Of each round, the first time by the sum of the two others, with two decimals. */
    List<String> ratios(String of, String one, String other) {
        List<String> ratios = new ArrayList<>();
        for (int round = 0; round < times.getOrDefault(of, List.of()).size(); round++) {
            double beside = at(one, round) + at(other, round);
            ratios.add(String.format(Locale.ROOT, "%.2f", at(of, round) / beside));
        }
        return ratios;
    }

    private long at(String what, int round) {
        return times.getOrDefault(what, List.of()).get(round);
    }

    double mean(String what) {
        return times.getOrDefault(what, List.of()).stream()
                        .mapToLong(Long::longValue)
                        .average()
                        .orElse(0)
                / 1e6;
    }

    double millis(String what) {
        return of(what) / 1e6;
    }
}
