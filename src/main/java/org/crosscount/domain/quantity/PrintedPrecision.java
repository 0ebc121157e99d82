// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;

/**
 * How far a printed figure may be off because it was rounded: half a unit of its last significant digit.
 *
 * <p>Digits after the point are significant as printed ("2.0 million" is good to 50,000). Trailing zeros of a whole
 * number are rounding from 1,000 up ("4,000" is good to 500); smaller whole numbers are exact, since 20 and 300 are
 * mostly counted.
 */
final class PrintedPrecision {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private PrintedPrecision() {}

    /** Half the unit of the last significant digit of {@code value}, whose printed form is {@code wording}. */
    static BigDecimal halfUnit(BigDecimal value, String wording) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int decimals = decimalsPrinted(wording, value);
        if (decimals > 0) {
            BigDecimal printed = unscaled(wording, value);
            int scaleWord = exponentBetween(printed, value);
            return HALF.scaleByPowerOfTen(scaleWord - decimals);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > 0) {
            return HALF.scaleByPowerOfTen(-stripped.scale());
        }
        boolean rounded = stripped.scale() < 0 && value.abs().compareTo(THOUSAND) >= 0;
        return rounded ? HALF.scaleByPowerOfTen(-stripped.scale()) : BigDecimal.ZERO;
    }

    /** A percentage is good to half of its last printed digit, whatever its size. */
    static BigDecimal halfUnitOfPercentage(BigDecimal value, String wording) {
        int decimals = Math.max(
                decimalsPrinted(wording, value),
                Math.max(0, value.stripTrailingZeros().scale()));
        return HALF.scaleByPowerOfTen(-decimals);
    }

    /** Digits after the decimal point of the numeral in the wording that stands for the value; 0 where there is none. */
    private static int decimalsPrinted(String wording, BigDecimal value) {
        return Math.max(0, unscaled(wording, value).scale());
    }

    /** The numeral in the wording of which the value is a power-of-ten multiple, with its decimals as printed. */
    private static BigDecimal unscaled(String wording, BigDecimal value) {
        BigDecimal wanted = value.abs().stripTrailingZeros();
        int at = 0;
        while (at < wording.length()) {
            if (!isDigit(wording.charAt(at))) {
                at++;
                continue;
            }
            int end = numeralEnd(wording, at);
            String numeral = wording.substring(at, end).replace(",", "");
            BigDecimal number = new BigDecimal(numeral);
            boolean sameDigits = number.signum() != 0
                    && number.stripTrailingZeros().unscaledValue().equals(wanted.unscaledValue());
            if (sameDigits) {
                return number;
            }
            at = end;
        }
        return BigDecimal.ONE;
    }

    /** End of a numeral: digits, commas between digits, at most one point followed by a digit. */
    private static int numeralEnd(String text, int start) {
        boolean point = false;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean digitNext = at + 1 < text.length() && isDigit(text.charAt(at + 1));
            if (c == '.' && !point && digitNext) {
                point = true;
            } else if (!isDigit(c) && !(c == ',' && !point && digitNext)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int exponentBetween(BigDecimal printed, BigDecimal value) {
        BigDecimal from = printed.stripTrailingZeros();
        BigDecimal to = value.stripTrailingZeros();
        return from.scale() - to.scale();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
