// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.consistency.Outlines;

/**
 * What outlines suspect, in parts that can be examined one without another: some whole groups each, and in one part what
 * spans groups. Each part tells by number of claim which rules have to look.
 */
final class Suspicions implements Outlines.Suspicion {
    /** So many claims are read together, or as many as one group has. */
    private static final int AT_ONCE = 8_000;

    private final Map<Long, Integer> across = new LinkedHashMap<>();
    private final List<Map<Long, Integer>> parts = new ArrayList<>(List.of(across));
    private Map<Long, Integer> open = new LinkedHashMap<>();
    private long claims;

    @Override
    public void within(long claim, int rules) {
        open.merge(claim, rules, (one, other) -> one | other);
        claims += rules == 0 ? 0 : 1;
    }

    @Override
    public void groupEnds() {
        if (open.size() >= AT_ONCE) {
            parts.add(open);
            open = new LinkedHashMap<>();
        }
    }

    @Override
    public void across(long claim, int rules) {
        across.put(claim, rules);
    }

    /** What spans groups comes first; from it alone other claims may follow. */
    List<Map<Long, Integer>> parts() {
        List<Map<Long, Integer>> all = new ArrayList<>(parts);
        all.add(open);
        return all;
    }

    /** How many claims have to be read for what lies within their groups. */
    long size() {
        return claims;
    }
}
