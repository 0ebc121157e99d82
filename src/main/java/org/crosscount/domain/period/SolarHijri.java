// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates of the solar Hijri calendar, the civil calendar of Iran and Afghanistan, as Gregorian periods.
 *
 * <p>Its year begins on the day of the spring equinox as reckoned for Tehran. Computed by the leap-year table of K. M.
 * Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996), 223-230, for the years
 * {@value #FIRST_YEAR} to {@value #LAST_YEAR}; other years, and months and days that do not exist, are a
 * {@link DateTimeException}. The lengths of the months are those of today, in use in Iran since 1304 (1925) and in
 * Afghanistan since 1336 (1957).
 */
public final class SolarHijri {

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 3176;

    /** Years in which the usual rhythm of leap years (eight in 33 years) starts anew: Borkowski's table. */
    private static final int[] BREAKS = {
        -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178
    };

    private static final int YEARS_TO_GREGORIAN = 621;
    private static final int LONG_MONTHS = 6;

    private SolarHijri() {}

    /** From Nowruz to the eve of the next. */
    public static Period year(int year) {
        return months(year, 1, 12);
    }

    /** Three months: season 1 is spring (months 1 to 3), 2 summer, 3 autumn, 4 winter. */
    public static Period season(int year, int season) {
        check("season", season, 4);
        return months(year, 3 * season - 2, 3 * season);
    }

    public static Period month(int year, int month) {
        check("month", month, 12);
        return months(year, month, month);
    }

    public static Period day(int year, int month, int day) {
        check("month", month, 12);
        checkYear(year);
        LocalDate first = firstOf(year, month);
        LocalDate date = first.plusDays(day - 1L);
        if (day < 1 || date.isAfter(lastOf(year, month))) throw new DateTimeException("day " + day);
        return Period.of(date);
    }

    private static Period months(int year, int firstMonth, int lastMonth) {
        checkYear(year);
        return Period.between(firstOf(year, firstMonth), lastOf(year, lastMonth));
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("year " + year);
    }

    private static void check(String what, int number, int highest) {
        if (number < 1 || number > highest) throw new DateTimeException(what + " " + number);
    }

    private static LocalDate firstOf(int year, int month) {
        int before = month - 1;
        return newYear(year).plusDays(30L * before + Math.min(before, LONG_MONTHS));
    }

    private static LocalDate lastOf(int year, int month) {
        return (month == 12 ? newYear(year + 1) : firstOf(year, month + 1)).minusDays(1);
    }

    /** Nowruz, 1 Farvardin: 20 March, moved by the leap years of either calendar up to then. */
    private static LocalDate newYear(int year) {
        int gregorian = year + YEARS_TO_GREGORIAN;
        int gregorianLeaps = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150;
        return LocalDate.of(gregorian, 3, 1).plusDays(19L + leapsBefore(year) - gregorianLeaps);
    }

    /** Leap years of the solar Hijri calendar before this year, counted as in Borkowski's table. */
    private static int leapsBefore(int year) {
        int leaps = -14;
        int next = 1;
        while (BREAKS[next] <= year) {
            leaps += leapsOfWholeStretch(BREAKS[next] - BREAKS[next - 1]);
            next++;
        }
        int stretch = BREAKS[next] - BREAKS[next - 1];
        int into = year - BREAKS[next - 1];
        leaps += into / 33 * 8 + (into % 33 + 3) / 4;
        return stretch % 33 == 4 && stretch - into == 4 ? leaps + 1 : leaps;
    }

    private static int leapsOfWholeStretch(int years) {
        return years / 33 * 8 + years % 33 / 4;
    }
}
