// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;

/** Reads the unit of an amount. */
final class AmountUnits {
    /** Behind a hyphen they hedge the number: "thirty-odd", "60-plus". */
    private static final Set<String> HEDGING = Set.of("odd", "plus", "ish", "some", "something");

    private final Tokens tokens;
    private final UnitReader units;

    AmountUnits(Tokens tokens) {
        this.tokens = tokens;
        this.units = new UnitReader(tokens);
    }

    /** What a number that ends before the token counts. */
    UnitPhrase at(int to, boolean one) {
        return units.read(to, one);
    }

    /** What the amount counts; for money and percentages, what they are taken per. */
    UnitPhrase of(Amount amount) {
        if (amount.currency() != null || amount.percent()) {
            return units.rateAlone(amount.to());
        }
        boolean hedged = tokens.isHyphen(amount.to()) && HEDGING.contains(tokens.lower(amount.to() + 1));
        int before = tokens.isHyphen(amount.from() - 1) ? amount.from() - 2 : amount.from() - 1;
        if (hedged || tokens.is(before, "magnitude")) {
            return UnitPhrase.none(amount.to());
        }
        boolean one =
                amount.low().compareTo(BigDecimal.ONE) == 0 && amount.numeral().shape() != Numeral.Shape.VAGUE;
        return units.read(amount.to(), one);
    }
}
