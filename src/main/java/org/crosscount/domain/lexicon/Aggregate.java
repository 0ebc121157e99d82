// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

/** What a figure totals. */
public enum Aggregate {
    /** Grows with its as-of date: "so far", "since the start of the year". */
    RUNNING_TOTAL,
    /** Belongs to its period: attacks in a year. */
    PERIOD_TOTAL,
    /** Stands at a moment and may rise or fall: missing, hosted, in hospital. Does not add up over time. */
    STOCK,
    /** A rate, price, average or age: has no parts. */
    RATE
}
