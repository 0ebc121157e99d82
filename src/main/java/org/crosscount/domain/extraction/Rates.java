// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Tells from what a figure is taken per that it is a price or a rate of exchange. */
final class Rates {
    private static final Set<String> GOODS = WordSet.of(
            "litre liter kilogram kilo kg tonne ton barrel bushel gallon pound ounce bag sack piece bottle head square");

    private Rates() {}

    /** "€2 a litre": money for a piece or a measure of goods. */
    static boolean isPriced(Mention mention) {
        String rate = mention.unit.rate();
        return !mention.currency.isEmpty() && rate != null && GOODS.contains(rate);
    }

    /** "18.92 per dollar". */
    static boolean isExchanged(Mention mention) {
        String rate = mention.unit.rate();
        return rate != null
                && (rate.equals("dollar") || rate.equals("euro") || rate.equals("USD") || rate.equals("EUR"));
    }
}
