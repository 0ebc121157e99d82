// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the signs that belong to its wording: currency, percent sign, plus or minus.
 *
 * @param from its first token, a currency or sign included
 * @param to the token after it
 * @param currency ISO 4217 code or noun; null for none
 * @param currencyWords the words or sign that say so; null for none
 * @param percent whether it is a percentage
 * @param sign '+', '-' or '\0' for none
 */
record Amount(
        int from,
        int to,
        Numeral numeral,
        @Nullable String currency,
        @Nullable String currencyWords,
        boolean percent,
        char sign) {

    BigDecimal low() {
        return sign == '-' ? numeral.high().negate() : numeral.low();
    }

    BigDecimal high() {
        return sign == '-' ? numeral.low().negate() : numeral.high();
    }

    /** A part of one as a percentage of the whole. */
    Amount asShare() {
        BigDecimal hundred = new BigDecimal(100);
        BigDecimal value = numeral.low().multiply(hundred).round(NumberWords.PRECISION);
        Numeral ratio = Numeral.of(numeral.from(), numeral.to(), value, BigDecimal.ONE, Numeral.Shape.RATIO);
        return new Amount(from, to, ratio, currency, currencyWords, percent, sign);
    }

    /** A part of one that something changed by, as the percentage that it is. */
    Amount asPercent() {
        Amount share = asShare();
        Numeral plain = Numeral.of(from, to, share.numeral.low(), BigDecimal.ONE, Numeral.Shape.FRACTION);
        return new Amount(from, to, plain, null, null, true, sign);
    }

    /** The same amount in a unit of which so many make one of its own. */
    Amount times(int many) {
        BigDecimal value = numeral.low().multiply(BigDecimal.valueOf(many));
        Numeral all = Numeral.of(numeral.from(), numeral.to(), value, BigDecimal.ONE, numeral.shape());
        return new Amount(from, to, all, currency, currencyWords, percent, sign);
    }

    boolean isBare() {
        return currency == null && !percent;
    }

    /** The same number, in the money, percent and scale of the one it shares them with: "$10 to $15 billion". */
    Amount sharing(Amount other) {
        BigDecimal scale = other.numeral.scale();
        boolean share = numeral.scale().compareTo(BigDecimal.ONE) == 0
                && scale.compareTo(BigDecimal.ONE) > 0
                && numeral.low().abs().compareTo(other.numeral.mantissa().abs()) < 0;
        Numeral scaled = share ? numeral.scaledBy(scale) : numeral;
        boolean bare = isBare();
        return new Amount(
                from,
                to,
                scaled,
                bare ? other.currency : currency,
                bare ? other.currencyWords : currencyWords,
                percent || bare && other.percent,
                sign);
    }
}
