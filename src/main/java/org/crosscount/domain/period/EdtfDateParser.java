// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Reads one EDTF date, qualifier included, at a cursor. */
final class EdtfDateParser {

    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int LAST_LEVEL_TWO_DIVISION = 41;
    private static final String MEND_YEAR =
            "write a year with four digits (a longer one as Y17000)," + " with hyphens between year, month and day";

    private final EdtfCursor cursor;

    EdtfDateParser(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    Limit.Stated date() {
        Limit.Stated date = cursor.take('Y') ? afterYear(longYear()) : fourDigitDate();
        int where = cursor.at();
        char qualifier = cursor.takeQualifier();
        if (qualifier == ' ') return date;
        if (cursor.sees('-')) throw cursor.levelTwo("a qualifier inside a date", where);
        return date.qualified(qualifier);
    }

    private int longYear() {
        int where = cursor.at();
        boolean negative = cursor.take('-');
        String digits = cursor.takeDigits();
        if (digits.isEmpty()) throw cursor.unexpected();
        if (digits.length() < 5 || digits.charAt(0) == '0') {
            throw cursor.problem("Y with a year of no more than four digits", where, MEND_YEAR);
        }
        if (digits.length() > 9) {
            throw cursor.problem(
                    "a year beyond " + Year.MAX_VALUE, where, "write a year from Y-999999999 to Y999999999");
        }
        int year = Integer.parseInt(digits);
        return negative ? -year : year;
    }

    private Limit.Stated fourDigitDate() {
        int where = cursor.at();
        boolean negative = cursor.take('-');
        String year = cursor.takeDigitsAndMarks();
        if (year.isEmpty()) throw cursor.unexpected();
        if (year.length() != 4) {
            throw cursor.problem(
                    "a year of " + year.length() + (year.length() == 1 ? " digit" : " digits"), where, MEND_YEAR);
        }
        if (negative && year.replace('X', '0').equals("0000")) {
            throw cursor.problem("a negative year zero", where, "write 0000, the year before 0001");
        }
        if (year.indexOf('X') >= 0) return unspecifiedYear(year, negative, where);
        int number = Integer.parseInt(year);
        return afterYear(negative ? -number : number);
    }

    /** {@code 202X} is the years 2020 to 2029, {@code 20XX} 2000 to 2099; no month can follow. */
    private Limit.Stated unspecifiedYear(String year, boolean negative, int where) {
        int known = year.indexOf('X');
        boolean marksLast = year.endsWith("X".repeat(4 - known));
        if (known < 2 || !marksLast || cursor.sees('-')) {
            throw cursor.levelTwo("unspecified digits other than the last one or two of a year", where);
        }
        int unit = known == 3 ? 10 : 100;
        int from = Integer.parseInt(year.substring(0, known)) * unit;
        int to = from + unit - 1;
        return Limit.Stated.exactly(
                LocalDate.of(negative ? -to : from, 1, 1),
                LocalDate.of(negative ? -from : to, 12, 31),
                known == 3 ? Precision.DECADE : Precision.CENTURY);
    }

    private Limit.Stated afterYear(int year) {
        if (!cursor.take('-')) return wholeYear(year);
        int where = cursor.at();
        String month = twoPlaces("month");
        if (month.equals("XX")) return anyDayOf(year);
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER) return season(year, number, where);
        if (number >= FIRST_QUARTER && number <= LAST_QUARTER) {
            return division(year, 3, number - FIRST_QUARTER, Precision.SEASON);
        }
        if (number == FIRST_HALF || number == FIRST_HALF + 1) {
            return division(year, 6, number - FIRST_HALF, Precision.HALF_YEAR);
        }
        if (number > WINTER && number <= LAST_LEVEL_TWO_DIVISION) {
            throw cursor.levelTwo("part of a year " + month, where);
        }
        if (number < 1 || number > 12) throw cursor.problem("month " + month, where);
        return afterMonth(YearMonth.of(year, number));
    }

    private static Limit.Stated wholeYear(int year) {
        return Limit.Stated.exactly(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** {@code 2024-XX} and {@code 2024-XX-XX}: some part of that year; only the year is told. */
    private Limit.Stated anyDayOf(int year) {
        if (!cursor.take('-')) return wholeYear(year);
        int where = cursor.at();
        if (!twoPlaces("day").equals("XX")) throw cursor.levelTwo("a day of an unspecified month", where);
        return wholeYear(year);
    }

    /** Three whole months from March, June, September or December; a winter ends in the next year. */
    private Limit.Stated season(int year, int number, int where) {
        if (Math.abs((long) year) > 9999) throw cursor.problem("a season of a year beyond 9999", where);
        YearMonth first = YearMonth.of(year, 3 * (number - SPRING + 1));
        return Limit.Stated.exactly(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON);
    }

    /** Quarters and halves, which EDTF numbers at level 2. */
    private static Limit.Stated division(int year, int months, int index, Precision precision) {
        YearMonth first = YearMonth.of(year, months * index + 1);
        return Limit.Stated.exactly(
                first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), precision);
    }

    private Limit.Stated afterMonth(YearMonth month) {
        if (!cursor.take('-')) return wholeMonth(month);
        int where = cursor.at();
        String day = twoPlaces("day");
        if (day.equals("XX")) return wholeMonth(month);
        int number = Integer.parseInt(day);
        if (!month.isValidDay(number)) {
            String longest = EdtfText.month(month) + " has " + month.lengthOfMonth() + " days";
            throw cursor.problem("day " + day, where, longest + "; " + EdtfCursor.MEND);
        }
        if (cursor.take('T')) new EdtfTimeParser(cursor).skipTime();
        LocalDate date = month.atDay(number);
        return Limit.Stated.exactly(date, date, Precision.DAY);
    }

    private static Limit.Stated wholeMonth(YearMonth month) {
        return Limit.Stated.exactly(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** Two digits or {@code XX}. */
    private String twoPlaces(String what) {
        int where = cursor.at();
        String places = cursor.takeDigitsAndMarks();
        if (places.isEmpty()) throw cursor.unexpected();
        if (places.length() != 2) throw cursor.problem("a " + what + " that is not of two digits", where);
        if (places.indexOf('X') >= 0 && !places.equals("XX")) {
            throw cursor.levelTwo("a " + what + " with one digit unspecified", where);
        }
        return places;
    }
}
