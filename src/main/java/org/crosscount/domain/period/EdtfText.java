// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates written as EDTF. Years of more than four digits get their letter: {@code Y17000}. */
final class EdtfText {

    private static final int MAX_FOUR_DIGITS = 9999;

    private EdtfText() {}

    static String year(int year) {
        if (Math.abs((long) year) > MAX_FOUR_DIGITS) return "Y" + year;
        return twoParts(year < 0 ? "-" : "", Math.abs(year), 4);
    }

    static String month(YearMonth month) {
        return twoParts(year(month.getYear()) + "-", month.getMonthValue(), 2);
    }

    static String day(LocalDate day) {
        return twoParts(month(YearMonth.from(day)) + "-", day.getDayOfMonth(), 2);
    }

    /** The day, or the year or month that it bounds where that is what the limit tells. */
    static String atPrecision(LocalDate day, Precision precision) {
        return switch (precision) {
            case YEAR -> year(day.getYear());
            case MONTH -> month(YearMonth.from(day));
            case DAY, SEASON, HALF_YEAR, DECADE, CENTURY, INTERVAL -> day(day);
        };
    }

    /** The shortest text for these days: {@code 2024}, {@code 2024-01/2024-03}, {@code 2024-01-05/2024-02-01}. */
    static String span(LocalDate first, LocalDate last) {
        if (!wholeMonths(first, last)) return interval(day(first), day(last));
        if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return interval(year(first.getYear()), year(last.getYear()));
        }
        return interval(month(YearMonth.from(first)), month(YearMonth.from(last)));
    }

    /** One date where both are the same, else both with a slash. */
    static String interval(String start, String end) {
        return start.equals(end) ? start : start + "/" + end;
    }

    static boolean wholeMonths(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    }

    private static String twoParts(String before, int number, int width) {
        String digits = Integer.toString(number);
        return before + "0".repeat(width - digits.length()) + digits;
    }
}
