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
        int first = TextOrder.first(dates, Dated::from, from);
        return dates.subList(first, Math.max(first, TextOrder.first(dates, Dated::from, to)));
    }
}
