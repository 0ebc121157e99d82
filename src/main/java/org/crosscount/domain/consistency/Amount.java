// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.SubjectReader;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Interval;

/**
 * The figure of a statement that something is the highest or lowest since a date: given with it, or by an amount of the
 * same event or the same date, place and people.
 *
 * @param claim the statement
 * @param range what its figure can stand for
 * @param aspect shares of other wholes are not compared with it
 * @param unitKey figures of another unit are not compared with it
 */
record Amount(ComparedClaim claim, Interval range, String aspect, String unitKey) {
    /** Years and months are not all equally long. */
    private static final int HUNDREDTHS_LONGER = 12;

    private static final int DAYS_OF_AN_EVENT = 31;

    static Optional<Amount> of(ComparedClaim claim, Period date, List<ComparedClaim> seen) {
        if (claim.interval().isPresent()) {
            return Optional.of(new Amount(
                    claim, claim.range(), SubjectReader.AMOUNT, claim.subject().unitKey()));
        }
        List<ComparedClaim> own = seen.stream()
                .filter(other -> other.isAmount() || (other.isShare() && other.sharesSourceWith(claim)))
                .filter(other -> isOwn(claim.subject(), date, other.subject()))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        // an amount before a share: in "the most since", where both are told, it is more often the amount
        CanonicalSubject first = own.stream()
                .filter(ComparedClaim::isAmount)
                .findFirst()
                .orElse(own.get(0))
                .subject();
        List<Interval> ranges = own.stream()
                .filter(other -> isOfOneKind(first.aspect(), first.unitKey(), other))
                .map(ComparedClaim::range)
                .toList();
        return Optional.of(new Amount(claim, Interval.hull(ranges), first.aspect(), first.unitKey()));
    }

    private static boolean isOwn(CanonicalSubject statement, Period date, CanonicalSubject other) {
        boolean event = !statement.event().isEmpty() && statement.event().equals(other.event());
        return event
                || (other.population().equals(statement.population())
                        && other.measure().equals(statement.measure())
                        && other.place().equals(statement.place())
                        && other.period().filter(date::sameSpan).isPresent());
    }

    /**
     * Whether the other amount is greater (lower), and that means something: a longer stretch of time may well have more,
     * and a shorter one, a part of the place or of the people, less.
     */
    boolean isSurpassedBy(ComparedClaim other, boolean highest) {
        if (!isOfOneKind(aspect, unitKey, other)) {
            return false;
        }
        return highest
                ? other.range().isAbove(range) && isComparable(other, true)
                : range.isAbove(other.range())
                        && Classes.isSame(claim.subject(), other.subject())
                        && isComparable(other, false);
    }

    private static boolean isOfOneKind(String aspect, String unitKey, ComparedClaim other) {
        return (other.isAmount() || other.isShare())
                && other.subject().aspect().equals(aspect)
                && other.subject().unitKey().equals(unitKey);
    }

    private boolean isComparable(ComparedClaim other, boolean highest) {
        boolean addsUp = other.aggregate() == Aggregate.PERIOD_TOTAL || other.aggregate() == Aggregate.RUNNING_TOTAL;
        boolean ofEvent = !claim.subject().event().isEmpty();
        if (!addsUp || (ofEvent && !other.subject().event().isEmpty())) {
            return true;
        }
        long own = claim.subject().period().map(Amount::days).orElse(ofEvent ? (long) DAYS_OF_AN_EVENT : 0L);
        long others = other.subject().period().map(Amount::days).orElse(0L);
        if (own == 0 || others == 0) {
            return own == others;
        }
        long most = highest ? others : own;
        long least = highest ? own : others;
        return most * 100 <= least * (100 + HUNDREDTHS_LONGER);
    }

    /** How many days the period has; 0 where an end is open or unknown. */
    private static long days(Period period) {
        LocalDate first = period.earliest();
        LocalDate last = period.latest();
        return first == null || last == null ? 0 : last.toEpochDay() - first.toEpochDay() + 1;
    }
}
