// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscount.domain.quantity.Quantity;

/** Which numbers are taken. The check costs nothing, however great the exponent. */
final class Decimals {
    private static final int LONGEST = 300;

    private Decimals() {}

    /** What is wrong with the number; empty for a sound one. */
    static Optional<String> fault(BigDecimal number) {
        long exponent = (long) number.precision() - number.scale() - 1;
        boolean beyond = number.precision() > LONGEST
                || Math.abs((long) number.scale()) > LONGEST
                || (number.signum() != 0 && Math.abs(exponent) > Quantity.GREATEST_EXPONENT);
        return beyond
                ? Optional.of("has more than " + Quantity.GREATEST_EXPONENT + " digits before or after the point")
                : Optional.empty();
    }

    /** Reads a number as JSON writes it; empty for anything else or beyond all measure. */
    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST || !text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        return fault(number).isEmpty() ? Optional.of(number) : Optional.empty();
    }
}
