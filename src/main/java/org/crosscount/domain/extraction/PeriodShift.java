// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Moves a period by days, weeks, months, quarters or years, as "a month earlier" and "the previous quarter" do. */
final class PeriodShift {
    private static final int QUARTER = 3;
    private static final int WEEK = 7;
    /** How long months and days are in EDTF. */
    private static final int MONTH = 7;

    private static final int DAY = 10;

    /** What is counted off. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    private PeriodShift() {}

    static @Nullable Unit unit(String word) {
        return switch (word) {
            case "day", "days", "night", "morning", "evening", "afternoon" -> Unit.DAY;
            case "week", "weeks" -> Unit.WEEK;
            case "month", "months" -> Unit.MONTH;
            case "quarter", "quarters" -> Unit.QUARTER;
            case "year", "years" -> Unit.YEAR;
            default -> null;
        };
    }

    /**
     * So many units away from the period; empty where the period is too coarse for the unit.
     *
     * @param counted whether the units are counted off to the day: "a week later", and not "the week after"
     */
    static Optional<Period> of(Period anchor, Unit unit, int step, boolean counted) {
        if (anchor.startOpen() || anchor.endOpen()) {
            return Optional.empty();
        }
        return switch (unit) {
            case DAY -> days(anchor, step);
            case WEEK -> counted && isDay(anchor) ? days(anchor, WEEK * step) : weeks(anchor, step);
            case MONTH -> months(anchor, step);
            case QUARTER -> length(anchor) == QUARTER ? byMonths(anchor, QUARTER * step) : Optional.empty();
            case YEAR -> step == 0 ? yearOf(anchor, 0) : isDays(anchor) ? yearOf(anchor, step) : byYears(anchor, step);
        };
    }

    /** A month of the other's year: "September of that year". */
    static Optional<Period> inYearOf(Period month, Period other) {
        LocalDate day = other.latest();
        LocalDate named = month.earliest();
        return length(month) != 1 || day == null || named == null
                ? Optional.empty()
                : Timeline.month(day.getYear(), named.getMonthValue());
    }

    /** The same stretch of another year. */
    static Optional<Period> toYear(Period stretch, int year) {
        LocalDate end = stretch.latest();
        return end == null ? Optional.empty() : byYears(stretch, year - end.getYear());
    }

    private static Optional<Period> yearOf(Period anchor, int step) {
        LocalDate day = anchor.latest();
        return day == null ? Optional.empty() : Timeline.year(day.getYear() + step);
    }

    private static Optional<Period> byYears(Period anchor, int years) {
        Optional<Period> moved = Optional.of(anchor);
        for (int i = 0; i < Math.abs(years) && years < 0; i++) {
            moved = moved.flatMap(Timeline::yearBefore);
        }
        return years <= 0 ? moved : parts(anchor, part -> yearsOn(part, years));
    }

    private static String yearsOn(String part, int years) {
        boolean dated = part.length() >= 4 && part.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
        return dated ? String.format("%04d", Integer.parseInt(part.substring(0, 4)) + years) + part.substring(4) : "";
    }

    private static Optional<Period> months(Period anchor, int step) {
        LocalDate first = anchor.earliest();
        LocalDate last = anchor.latest();
        if (first == null || last == null || !isDays(anchor) && length(anchor) == 0) {
            return Optional.empty();
        }
        boolean one = YearMonth.from(first).equals(YearMonth.from(last));
        if (!one) {
            return step == 0 ? Optional.empty() : byMonths(anchor, step);
        }
        YearMonth month = YearMonth.from(first).plusMonths(step);
        return Timeline.month(month.getYear(), month.getMonthValue());
    }

    private static Optional<Period> byMonths(Period anchor, int months) {
        return parts(
                anchor,
                part -> part.length() == MONTH
                        ? YearMonth.parse(part).plusMonths(months).toString()
                        : "");
    }

    private static Optional<Period> weeks(Period anchor, int step) {
        LocalDate first = anchor.earliest();
        LocalDate last = anchor.latest();
        if (first == null || last == null || !isDays(anchor)) {
            return Optional.empty();
        }
        boolean week = first.plusDays(6).equals(last);
        LocalDate monday =
                (week ? first : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).plusWeeks(step);
        return week || first.equals(last)
                ? Timeline.parse(() -> Period.between(monday, monday.plusDays(6)))
                : Optional.empty();
    }

    private static Optional<Period> days(Period anchor, int step) {
        LocalDate from = step > 0 ? anchor.latest() : anchor.earliest();
        boolean fine = isDay(anchor) || step != 0 && isDays(anchor);
        return from == null || !fine ? Optional.empty() : Timeline.parse(() -> Period.of(from.plusDays(step)));
    }

    private static boolean isDay(Period period) {
        return period.edtf().length() == DAY && !period.edtf().contains("/");
    }

    private static boolean isDays(Period period) {
        return isDay(period) || period.edtf().length() == 2 * DAY + 1;
    }

    /** Months from its first to its last; none where it is not told in months. */
    static int length(Period period) {
        LocalDate first = period.earliest();
        LocalDate last = period.latest();
        int shown = period.edtf().length();
        boolean months = first != null && last != null && (shown == MONTH || shown == 2 * MONTH + 1);
        return months && first != null && last != null
                ? (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1
                : 0;
    }

    private static Optional<Period> parts(Period period, java.util.function.UnaryOperator<String> move) {
        String edtf = period.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return Timeline.edtf(move.apply(edtf));
        }
        return Timeline.parse(
                () -> Period.parse(move.apply(edtf.substring(0, slash)) + "/" + move.apply(edtf.substring(slash + 1))));
    }
}
