// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

/** What kind of thing a unit measures. Units convert within one dimension, never across two. */
public enum Dimension {
    /** Whole things, named by a noun: attacks, people, villages. */
    COUNT,
    /** A currency. Each currency is a measure of its own: no rate of exchange is ever assumed. */
    MONEY,
    /** Parts of a hundred. */
    PERCENT,
    /** The difference of two percentages; never comparable with a percentage. */
    PERCENTAGE_POINT,
    TIME,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    TEMPERATURE,
    POWER,
    ENERGY
}
