// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;

/** The dates of a text in their order, found by where they stand, by halving. */
final class DateIndex {
    private final List<Dated> dates;

    DateIndex(List<Dated> dates) {
        this.dates = dates;
    }

    /** Those that begin from one token on and before another. */
    List<Dated> within(int from, int to) {
        int first = first(from);
        return dates.subList(first, Math.max(first, first(to)));
    }

    private int first(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (dates.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
