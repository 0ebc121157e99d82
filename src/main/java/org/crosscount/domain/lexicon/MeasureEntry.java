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
 * @param counts in what it is counted or measured
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
        Counts counts,
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

    /** What figures of a measure are numbers of. */
    public enum Counts {
        /** Things of which there is no half. */
        WHOLE,
        /** People, whatever they are called. */
        PEOPLE,
        /** Money, tonnes, kilometres, indices. */
        AMOUNT
    }

    public MeasureEntry {
        also = Set.copyOf(also);
        kindOf = Set.copyOf(kindOf);
    }

    /** Whether it comes in whole things, as people do. */
    public boolean whole() {
        return counts != Counts.AMOUNT;
    }

    /** Whether people are counted by it. */
    public boolean people() {
        return counts == Counts.PEOPLE;
    }
}
