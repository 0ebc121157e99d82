// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/**
 * Dates of the lunar Hijri calendar as Gregorian periods, by the Umm al-Qura tables of java.time, which hold the years
 * 1300 to 1600. Where months begin by sighting, dates may lie a day off. Empty where the tables have no such date.
 */
final class LunarHijri {

    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final int MONTHS = 12;

    /**
     * Days since 1970-01-01 on which each month begins, and the one after the last. Worked out when this class is set up,
     * which for a native binary is when it is built: java.time finds its tables below a folder of Java that is not there
     * when the binary runs.
     */
    private static final long[] BEGINNINGS = beginnings();

    private LunarHijri() {}

    static Optional<Period> year(int year) {
        return isInTables(year, 1) ? Optional.of(between(at(year, 1), at(year, 1) + MONTHS)) : Optional.empty();
    }

    static Optional<Period> month(int year, int month) {
        return isInTables(year, month) ? Optional.of(between(at(year, month), at(year, month) + 1)) : Optional.empty();
    }

    static Optional<Period> day(int year, int month, int day) {
        if (!isInTables(year, month)) {
            return Optional.empty();
        }
        long date = BEGINNINGS[at(year, month)] + day - 1;
        return date < BEGINNINGS[at(year, month) + 1]
                ? Optional.of(Period.of(LocalDate.ofEpochDay(date)))
                : Optional.empty();
    }

    private static boolean isInTables(int year, int month) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= MONTHS;
    }

    private static int at(int year, int month) {
        return (year - FIRST_YEAR) * MONTHS + month - 1;
    }

    /** From the beginning of one month to the day before that of another. */
    private static Period between(int from, int until) {
        return Period.between(LocalDate.ofEpochDay(BEGINNINGS[from]), LocalDate.ofEpochDay(BEGINNINGS[until] - 1));
    }

    private static long[] beginnings() {
        long[] beginnings = new long[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS + 1];
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= MONTHS; month++) {
                HijrahDate first = HijrahDate.of(year, month, 1);
                beginnings[at(year, month)] = first.toEpochDay();
                beginnings[at(year, month) + 1] = first.toEpochDay() + first.lengthOfMonth();
            }
        }
        return beginnings;
    }
}
