// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a measure.
 *
 * @param name in the plural where things are counted
 * @param also other words for it
 * @param totals what a figure of it totals unless the wording says otherwise
 * @param partOf the measure that holds it as a part
 * @param kindOf broader measures, whose events include these
 * @param family measures that count the same people moving
 * @param whole whether it is counted in whole things
 * @param least no value below it can be right
 * @param most no value above it can be right
 */
public record MeasureEntry(
        String name,
        Set<String> also,
        Totals totals,
        Optional<String> partOf,
        Set<String> kindOf,
        Optional<String> family,
        boolean whole,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most) {
    /** What figures of a measure usually total. */
    public enum Totals {
        PERIOD_TOTAL,
        /** The toll of an event: a running total while the event is fresh, then a period total. */
        EVENT_TOLL,
        RUNNING_TOTAL,
        STOCK,
        RATE
    }

    public MeasureEntry {
        also = Set.copyOf(also);
        kindOf = Set.copyOf(kindOf);
    }
}
