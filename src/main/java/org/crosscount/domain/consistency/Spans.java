// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscount.domain.period.Period;

/**
 * Periods that are no calendar month or year, such as half-years, weeks and decades. What lies inside them is found by the
 * years they touch.
 */
final class Spans {
    /** A longer span is not filed: nothing recorded is told of so many years and taken apart by month. */
    static final int MOST_YEARS = 60;

    private Spans() {}

    /** The years the span touches; none for a day, a month, a year, or a period that is open, unknown or too long. */
    static List<Integer> years(Optional<Period> period) {
        if (period.isEmpty()) {
            return List.of();
        }
        LocalDate first = period.get().earliest();
        LocalDate last = period.get().latest();
        if (first == null
                || last == null
                || isCalendarUnit(first, last)
                || last.getYear() - first.getYear() > MOST_YEARS) {
            return List.of();
        }
        return IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    }

    /** Whether the second lies inside the first and is shorter; never for open or unknown ends. */
    static boolean holds(Period wide, Period narrow) {
        boolean closed = wide.earliest() != null
                && wide.latest() != null
                && narrow.earliest() != null
                && narrow.latest() != null;
        return closed && wide.contains(narrow) && !wide.sameSpan(narrow);
    }

    private static boolean isCalendarUnit(LocalDate first, LocalDate last) {
        boolean month =
                first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
        boolean year =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return first.equals(last) || month || year;
    }
}
