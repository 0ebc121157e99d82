// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;

/**
 * A number as printed, without currency, percent sign, hedge or unit.
 *
 * @param from its first token
 * @param to the token after it
 * @param low its value, or the lower end of a vague magnitude
 * @param high its value, or the upper end of a vague magnitude
 * @param scale what a scale word multiplied it by; one without
 */
record Numeral(int from, int to, BigDecimal low, BigDecimal high, BigDecimal scale, Shape shape) {
    /** How a number is written. */
    enum Shape {
        DIGITS,
        WORDS,
        /** A part of one: "two-thirds", "½". */
        FRACTION,
        /** So many of so many: "one in five"; the value is a percentage. */
        RATIO,
        /** A magnitude in words: "dozens", "tens of thousands". */
        VAGUE
    }

    static Numeral of(int from, int to, BigDecimal value, BigDecimal scale, Shape shape) {
        return new Numeral(from, to, value, value, scale, shape);
    }

    Numeral from(int start) {
        return new Numeral(start, to, low, high, scale, shape);
    }

    /** The number before its scale word. */
    BigDecimal mantissa() {
        return NumberWords.divide(low, scale);
    }

    Numeral scaledBy(BigDecimal factor) {
        return new Numeral(from, to, low.multiply(factor), high.multiply(factor), factor, shape);
    }

    boolean isWhole() {
        return low.stripTrailingZeros().scale() <= 0;
    }
}
