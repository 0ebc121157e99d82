// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.PeriodFormatException;
import org.jspecify.annotations.Nullable;

/** Turns what is told of a date into a period, with the document's own date where that is needed and known. */
final class Timeline {
    /** A date without its year lies at most this far after the document's own. */
    private static final int DAYS_AHEAD = 31;

    private final Optional<LocalDate> published;

    Timeline(Optional<Period> published) {
        this.published = published.flatMap(period -> Optional.ofNullable(period.latest()));
    }

    Optional<LocalDate> published() {
        return published;
    }

    static Optional<Period> year(int year) {
        return parse(() -> Period.ofYear(year));
    }

    static Optional<Period> month(int year, int month) {
        return parse(() -> Period.ofMonth(YearMonth.of(year, month)));
    }

    static Optional<Period> day(int year, int month, int day) {
        return parse(() -> Period.of(LocalDate.of(year, month, day)));
    }

    static Optional<Period> edtf(String text) {
        return parse(() -> Period.parse(text));
    }

    static Optional<Period> parse(Supplier<Period> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException | PeriodFormatException noSuchDate) {
            return Optional.empty();
        }
    }

    /** The same stretch of the year before. */
    static Optional<Period> yearBefore(Period period) {
        String edtf = period.edtf();
        int slash = edtf.indexOf('/');
        if (slash > 0 && !edtf.contains("..")) {
            Optional<Period> start = edtf(edtf.substring(0, slash)).flatMap(Timeline::yearBefore);
            Optional<Period> end = edtf(edtf.substring(slash + 1)).flatMap(Timeline::yearBefore);
            return start.flatMap(from -> end.flatMap(to -> edtf(from.edtf() + "/" + to.edtf())));
        }
        boolean dated = edtf.length() >= 4
                && !edtf.contains("/")
                && edtf.substring(0, 4).chars().allMatch(Character::isDigit);
        return dated
                ? edtf(String.format("%04d", Integer.parseInt(edtf.substring(0, 4)) - 1) + edtf.substring(4))
                : period.previous();
    }

    /** From one day to another of a month; the year is the document's where none is said. */
    Optional<Period> days(@Nullable Integer year, int month, int first, int last) {
        Optional<Period> start = year == null ? dayOf(month, first) : day(year, month, first);
        Optional<Period> end = year == null ? dayOf(month, last) : day(year, month, last);
        return start.flatMap(from -> end.flatMap(to -> edtf(from.edtf() + "/" + to.edtf())));
    }

    /** A day of a year that is not said: the last such day before the document, or one just after it. */
    Optional<Period> dayOf(int month, int day) {
        return published.flatMap(date -> {
            try {
                LocalDate same = LocalDate.of(
                        date.getYear(),
                        month,
                        Math.min(day, YearMonth.of(date.getYear(), month).lengthOfMonth()));
                boolean ahead = same.isAfter(date.plusDays(DAYS_AHEAD));
                return day(ahead ? date.getYear() - 1 : date.getYear(), month, day);
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        });
    }

    /** Whether the day lies in the weeks before the document, or just after it. */
    boolean isNear(int month, int day) {
        return dayOf(month, day)
                .map(Period::earliest)
                .filter(near -> published
                        .filter(date -> Math.abs(java.time.temporal.ChronoUnit.DAYS.between(near, date)) <= DAYS_AHEAD)
                        .isPresent())
                .isPresent();
    }

    /** Whether the document is of a Saturday or Sunday. */
    boolean isWeekend() {
        return published
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .isPresent();
    }

    /** A month of a year that is not said. */
    Optional<Period> monthOf(int month, boolean future) {
        return published.flatMap(date -> {
            int ahead = month - date.getMonthValue();
            int year = future && ahead < 0
                    ? date.getYear() + 1
                    : !future && ahead > 1 ? date.getYear() - 1 : date.getYear();
            return month(year, month);
        });
    }

    /** "Sunday", "last Sunday": the latest before the document's day; that day itself only where "last" is not said. */
    Optional<Period> weekday(int weekday, boolean last, boolean next) {
        return published.map(date -> {
            DayOfWeek day = DayOfWeek.of(weekday);
            LocalDate found = next
                    ? date.with(TemporalAdjusters.next(day))
                    : date.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
            return Period.of(found);
        });
    }

    Optional<Period> daysFrom(int days) {
        return published.flatMap(date -> parse(() -> Period.of(date.plusDays(days))));
    }

    /** The week, Monday to Sunday, so many weeks from the document's own. */
    Optional<Period> weeksFrom(int weeks) {
        return published.flatMap(date -> parse(() -> {
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(weeks);
            return Period.between(monday, monday.plusDays(6));
        }));
    }

    /** A day of the week so many weeks from the document's own. */
    Optional<Period> weekdayOf(int weekday, int weeks) {
        return published.map(date -> Period.of(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .plusDays(weekday - 1L)));
    }

    Optional<Period> monthsFrom(int months) {
        return published.flatMap(
                date -> parse(() -> Period.ofMonth(YearMonth.from(date).plusMonths(months))));
    }

    /** The quarter of the calendar year, so many from the document's own. */
    Optional<Period> quartersFrom(int quarters) {
        return published.flatMap(date -> {
            YearMonth first = YearMonth.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1)
                    .plusMonths(3L * quarters);
            return edtf(first + "/" + first.plusMonths(2));
        });
    }

    /** A quarter or half whose year is not said: the latest that has begun. */
    Optional<Period> partOfYear(int firstMonth, int months) {
        return published.flatMap(date -> {
            int year = date.getMonthValue() < firstMonth ? date.getYear() - 1 : date.getYear();
            YearMonth first = YearMonth.of(year, firstMonth);
            return edtf(first + "/" + first.plusMonths(months - 1L));
        });
    }

    /** A season whose year is not said: the latest that has begun; winter is of the year that it begins in. */
    Optional<Period> season(int number) {
        return published.flatMap(date -> {
            int first = 3 * (number - 20);
            return edtf((date.getMonthValue() < first ? date.getYear() - 1 : date.getYear()) + "-" + number);
        });
    }

    Optional<Period> yearsFrom(int years) {
        return published.flatMap(date -> parse(() -> Period.ofYear(date.getYear() + years)));
    }
}
