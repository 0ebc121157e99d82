// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Dimension;
import org.crosscount.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a stated change between two periods.
 *
 * @param claim the change
 * @param after the period in which the amount had changed
 * @param before the period it is compared with
 */
record ChangeFigures(ComparedClaim claim, Period after, Period before) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    /** The change, where its direction and both periods are known. */
    static Optional<ChangeFigures> of(ComparedClaim claim) {
        boolean known = claim.kind() == ClaimKind.CHANGE
                && claim.interval().isPresent()
                && claim.claim().direction().isPresent();
        Optional<Period> base = known ? claim.baseDate() : Optional.empty();
        Optional<Period> after = claim.subject().period();
        return base.isPresent() && after.isPresent() && !base.get().sameSpan(after.get())
                ? Optional.of(new ChangeFigures(claim, after.get(), base.get()))
                : Optional.empty();
    }

    boolean isPercentage() {
        return claim.subject().unit().dimension() == Dimension.PERCENT;
    }

    /** What the amount can have been before, given what it was after; empty where nothing follows. */
    Optional<Interval> before(Interval amountAfter) {
        Interval change = claim.range();
        if (!isPercentage()) {
            return Optional.of(new Interval(
                    difference(amountAfter.lower(), change.upper()), difference(amountAfter.upper(), change.lower())));
        }
        BigDecimal least = factor(change.lower());
        BigDecimal most = factor(change.upper());
        boolean negative = amountAfter.lower() != null && amountAfter.lower().signum() < 0;
        if (least == null || least.signum() <= 0 || negative) {
            return Optional.empty();
        }
        BigDecimal lower = amountAfter.lower() == null || most == null
                ? null
                : amountAfter.lower().divide(most, DOWN);
        BigDecimal upper =
                amountAfter.upper() == null ? null : amountAfter.upper().divide(least, UP);
        return Optional.of(new Interval(lower, upper));
    }

    boolean isInPoints() {
        return claim.subject().unit().dimension() == Dimension.PERCENTAGE_POINT;
    }

    /** What the amount can have become, the change taken as a difference and not as a proportion. */
    Interval shifted(Interval amountBefore) {
        Interval change = claim.range();
        return new Interval(sum(amountBefore.lower(), change.lower()), sum(amountBefore.upper(), change.upper()));
    }

    /** What the amount can have become, given what it was before. */
    Optional<Interval> after(Interval amountBefore) {
        Interval change = claim.range();
        if (!isPercentage()) {
            return Optional.of(shifted(amountBefore));
        }
        boolean negative = amountBefore.lower() == null || amountBefore.lower().signum() < 0;
        // a fall by "more than" so much goes down to nothing at most
        BigDecimal least = change.lower() == null ? BigDecimal.ZERO : factor(change.lower());
        BigDecimal most = factor(change.upper());
        if (negative || least == null || least.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(product(amountBefore.lower(), least), product(amountBefore.upper(), most)));
    }

    /** "up 70 %", "down 12". */
    String inWords() {
        String way = claim.claim().direction().filter(Direction.DOWN::equals).isPresent() ? "down " : "up ";
        return way + claim.claim().wording();
    }

    private static @Nullable BigDecimal factor(@Nullable BigDecimal percent) {
        return percent == null ? null : BigDecimal.ONE.add(percent.divide(HUNDRED));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }
}
