// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
