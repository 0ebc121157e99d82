// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a month: "the first week of September", "the last ten days of May 2024", "the first half of July". Weeks are
 * counted from its first day, and back from its last.
 */
final class PartsOfMonth {
    private static final int WEEK = 7;
    private static final int HALF = 15;
    private static final int FORTNIGHT = 14;
    private static final Set<String> LAST = Set.of("last", "final", "closing");

    private final Tokens tokens;
    private final DateReader dates;

    PartsOfMonth(Tokens tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** So many days after so many others, counted from one end of the month. */
    private record Part(int skipped, int days, boolean back, int to) {
        Optional<Period> of(YearMonth month) {
            int whole = month.lengthOfMonth();
            int first = back ? whole - skipped - days + 1 : skipped + 1;
            int last = Math.min(whole, back ? whole - skipped : skipped + days);
            return first < 1 || first > last
                    ? Optional.empty()
                    : Timeline.parse(() -> Period.between(month.atDay(first), month.atDay(last)));
        }
    }

    @Nullable
    Dated read(int from) {
        Part part = part(from);
        Dated month = part == null || !tokens.is(part.to(), "of") ? null : dates.read(part.to() + 1, true);
        LocalDate first = month == null
                ? null
                : month.period()
                        .filter(period -> PeriodShift.length(period) == 1)
                        .map(Period::earliest)
                        .orElse(null);
        return part == null || month == null || first == null
                ? null
                : Dated.date(from, month.to(), part.of(YearMonth.from(first)));
    }

    private @Nullable Part part(int from) {
        boolean back = LAST.contains(tokens.lower(from));
        Integer ordinal = back ? Integer.valueOf(1) : NumberWords.ordinal(tokens.lower(from));
        if (ordinal == null) {
            return null;
        }
        String unit = tokens.lower(from + 1);
        if (unit.equals("week") && ordinal <= 5) {
            return new Part(WEEK * (ordinal - 1), WEEK, back, from + 2);
        }
        if (unit.equals("half") && ordinal <= 2) {
            return ordinal == 1 && !back
                    ? new Part(0, HALF, false, from + 2)
                    : new Part(HALF, WEEK + WEEK + 2, false, from + 2);
        }
        boolean end = back || ordinal == 1;
        if (unit.equals("fortnight") && end) {
            return new Part(0, FORTNIGHT, back, from + 2);
        }
        Integer small = NumberWords.small(unit);
        boolean digits = tokens.at(from + 1).isPlainDigits(2);
        int many = small != null
                ? small
                : digits ? Integer.parseInt(tokens.at(from + 1).text()) : 0;
        boolean weeks = tokens.is(from + 2, "weeks");
        boolean days = tokens.is(from + 2, "days");
        int length = weeks ? many * WEEK : many;
        return end && (weeks || days) && length > 0 ? new Part(0, length, back, from + 3) : null;
    }
}
