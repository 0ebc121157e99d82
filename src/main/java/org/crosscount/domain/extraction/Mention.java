// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.lexicon.UnitNames;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A figure while it is being read: a number or range, with what has been found out about it so far. */
final class Mention {
    /** The most digits a figure may have; the ledger refuses more. */
    private static final int MOST_DIGITS = 60;

    final Amount first;
    final @Nullable Amount second;
    final int from;
    final int to;
    UnitPhrase unit;
    Bound bound = Bound.EXACT;
    /** Where the words before the number that hedge it begin. */
    int hedgeFrom;
    /** The token after the number, what it counts and a hedge behind. */
    int end;

    boolean tolerance;
    /** Whether its bound was said of the first of a list. */
    boolean inherited;

    /** Whether it stands for one said before, and measures what that did: "in Northland it was 27". */
    boolean leans;

    @Nullable
    Direction direction;
    /** A percentage or amount that says by how much something changed. */
    boolean change;

    @Nullable
    Why leftOut;

    String currency = "";
    boolean percent;

    Mention(Amount first, @Nullable Amount second, int from, int to, UnitPhrase unit) {
        this.first = first;
        this.second = second;
        this.from = from;
        this.to = to;
        this.unit = unit;
        this.hedgeFrom = from;
        this.end = Math.max(to, unit.to());
        String money = second != null && second.currency() != null ? second.currency() : first.currency();
        this.currency = money == null ? "" : money;
        this.percent = first.percent() || second != null && second.percent();
    }

    boolean isRange() {
        return second != null;
    }

    boolean isVague() {
        return first.numeral().shape() == Numeral.Shape.VAGUE;
    }

    boolean isBare() {
        return currency.isEmpty() && !percent && !isPart() && unit.kind() == UnitPhrase.Kind.NONE;
    }

    /** Whether it is a part of a whole, in words or as a ratio. */
    boolean isPart() {
        return first.numeral().shape() == Numeral.Shape.RATIO;
    }

    boolean isTime() {
        return currency.isEmpty() && !percent && unit.kind() == UnitPhrase.Kind.TIME;
    }

    BigDecimal low() {
        BigDecimal one = first.low();
        return second == null ? one : tolerance ? one.subtract(second.low().abs()) : one.min(second.low());
    }

    BigDecimal high() {
        BigDecimal one = first.high();
        return second == null ? one : tolerance ? one.add(second.high().abs()) : one.max(second.high());
    }

    /** A whole number from nought to the limit, in words or digits. */
    boolean isSmallCount(int most) {
        return !isRange()
                && !isVague()
                && first.numeral().isWhole()
                && high().signum() >= 0
                && high().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    String unitName() {
        if (!currency.isEmpty()) {
            return currency;
        }
        if (percent || isPart()) {
            return "%";
        }
        return unit.rate() == null || unit.unit().isEmpty() ? unit.unit() : unit.unit() + " per " + unit.rate();
    }

    /** The quantity it states; null where it has more digits than a figure may have. */
    @Nullable
    Quantity quantity(UnitNames names) {
        if (low().precision() > MOST_DIGITS
                || high().precision() > MOST_DIGITS
                || Math.abs((long) high().precision() - high().scale()) > MOST_DIGITS) {
            return null;
        }
        Unit named = names.read(Unit.of(unitName()));
        if (isVague()) {
            return Quantity.vague(low(), high(), named);
        }
        if (isRange() && low().compareTo(high()) < 0) {
            return Quantity.range(low(), high(), named);
        }
        Bound single = bound == Bound.RANGE || bound == Bound.VAGUE ? Bound.EXACT : bound;
        return Quantity.of(single, first.low(), named);
    }
}
