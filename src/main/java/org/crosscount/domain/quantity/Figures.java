// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written in explanations: thousands set apart, at most six significant decimals. */
public final class Figures {
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);
    private static final BigDecimal LONG_NUMBER = new BigDecimal("1e18");

    private Figures() {}

    /** {@code 1,234,567}, {@code 306.47}, {@code 2.5}; numbers beyond 10^18 with an exponent. */
    public static String print(BigDecimal number) {
        if (number.abs().compareTo(LONG_NUMBER) >= 0) {
            return number.round(SHOWN).toString();
        }
        BigDecimal shown = number;
        if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
            int whole = Math.max(0, number.precision() - number.scale());
            shown = number.round(new MathContext(Math.max(6, whole + 2), RoundingMode.HALF_UP));
        }
        return grouped(shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString());
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
