// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates of the lunar Hijri calendar as Gregorian periods, by the Umm al-Qura tables of java.time, which hold the years
 * 1300 to 1600. Where months begin by sighting, dates may lie a day off. Empty where the tables have no such date, or
 * are themselves missing.
 */
final class LunarHijri {

    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;

    private LunarHijri() {}

    static Optional<Period> year(int year) {
        return first(year, 1).map(first -> {
            int days = (int) first.range(ChronoField.DAY_OF_YEAR).getMaximum();
            return Period.between(LocalDate.from(first), LocalDate.from(first.plus(days - 1L, ChronoUnit.DAYS)));
        });
    }

    static Optional<Period> month(int year, int month) {
        return first(year, month)
                .map(first -> Period.between(
                        LocalDate.from(first),
                        LocalDate.from(first.plus(first.lengthOfMonth() - 1L, ChronoUnit.DAYS))));
    }

    static Optional<Period> day(int year, int month, int day) {
        return first(year, month)
                .filter(first -> day <= first.lengthOfMonth())
                .map(first -> Period.of(LocalDate.from(first.plus(day - 1L, ChronoUnit.DAYS))));
    }

    private static Optional<HijrahDate> first(int year, int month) {
        // Asked one year past its tables, HijrahDate fails with an index out of bounds.
        if (year < FIRST_YEAR || year > LAST_YEAR) return Optional.empty();
        try {
            return Optional.of(HijrahDate.of(year, month, 1));
        } catch (DateTimeException notInTheTables) {
            return Optional.empty();
        }
    }
}
