// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as it was told, and the days it covers.
 *
 * <p>Written as EDTF (ISO 8601-2:2019, levels 0 and 1): {@code 2024}, {@code 2024-04}, {@code 2024-04-19},
 * {@code 2024-11/2025-04}, {@code 2021-08/..} (open: on and on), {@code 2021-08/} (there is an end, not known),
 * {@code 2024~} (about), {@code 2024?} (perhaps), {@code 2024%} (both), {@code 202X}, {@code 2024-04-XX},
 * {@code Y17000}. Quarters are {@code 2024-33} to {@code 2024-36}, halves {@code 2024-40} and {@code 2024-41}
 * (of level 2). Seasons {@code 2024-21} to {@code 2024-24} are the three months from March, June, September and
 * December, so a winter ends in the next year. Of a date-time only the day counts, as printed, whatever its offset.
 * Beyond EDTF, times without seconds, fractions of a second, and a month and day after a {@code Y} year are read too.
 *
 * <p>A class and not a record, so that text and days cannot disagree. Equal means the same text; for the same days see
 * {@link #sameSpan}.
 *
 * <p>Questions about two periods answer true only where that is sure. An unknown end may lie anywhere, so such a period
 * surely covers no more than the date it states; an open end covers everything on its side.
 */
public final class Period {

    private final String edtf;
    private final Limit start;
    private final Limit end;
    private final Precision precision;

    /** For the parser, which has seen that one limit states a date and that they are in order. */
    Period(String edtf, Limit start, Limit end, Precision precision) {
        this.edtf = edtf;
        this.start = start;
        this.end = end;
        this.precision = precision;
    }

    /**
     * Blanks around the text are left out.
     *
     * @throws PeriodFormatException when the text is not EDTF of levels 0 and 1, ends before it starts, or is too long
     */
    public static Period parse(String edtf) {
        return new EdtfParser(edtf).parse();
    }

    /** From the first to the last day, both included; the caller has seen that they are in order. */
    public static Period between(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) throw new IllegalArgumentException(first + " is after " + last);
        return parse(EdtfText.interval(EdtfText.day(first), EdtfText.day(last)));
    }

    public static Period of(LocalDate day) {
        return parse(EdtfText.day(day));
    }

    public static Period ofMonth(YearMonth month) {
        return parse(EdtfText.month(month));
    }

    public static Period ofYear(int year) {
        return parse(EdtfText.year(year));
    }

    public String edtf() {
        return edtf;
    }

    /** The first day; null where the start is open or unknown. */
    public @Nullable LocalDate earliest() {
        return start instanceof Limit.Stated date ? date.first() : null;
    }

    /** The last day, itself included; null where the end is open or unknown. */
    public @Nullable LocalDate latest() {
        return end instanceof Limit.Stated date ? date.last() : null;
    }

    /** True for {@code ../2024}, false for {@code /2024}, whose start is unknown. */
    public boolean startOpen() {
        return start == Limit.Unstated.OPEN;
    }

    /** True for {@code 2024/..}, false for {@code 2024/}, whose end is unknown. */
    public boolean endOpen() {
        return end == Limit.Unstated.OPEN;
    }

    /** True where either end is marked {@code ~} or {@code %}. */
    public boolean approximate() {
        return isApproximate(start) || isApproximate(end);
    }

    /** True where either end is marked {@code ?} or {@code %}. */
    public boolean uncertain() {
        return isUncertain(start) || isUncertain(end);
    }

    public Precision precision() {
        return precision;
    }

    /** True when some day surely lies in both. */
    public boolean overlaps(Period other) {
        return !surelyFrom().isAfter(other.surelyTo()) && !other.surelyFrom().isAfter(surelyTo());
    }

    /** True when every day the other may cover surely lies in this one; so not even itself where an end is unknown. */
    public boolean contains(Period other) {
        return !surelyFrom().isAfter(other.atMostFrom()) && !other.atMostTo().isAfter(surelyTo());
    }

    /** True when this surely ends before the other begins. */
    public boolean isBefore(Period other) {
        return atMostTo().isBefore(other.atMostFrom());
    }

    /** True when this surely begins after the other ends. */
    public boolean isAfter(Period other) {
        return other.isBefore(this);
    }

    /** The same first and last day, open and unknown ends alike; {@code 2024~} and {@code 2024-01/2024-12} are. */
    public boolean sameSpan(Period other) {
        return key().equals(other.key());
    }

    /**
     * The span as text, the same for the same days: {@code 2024-01-01/2024-12-31}, {@code 2021-08-01/..},
     * {@code /2021-08-31}. Qualifiers are left out. It can be parsed again (years beyond four digits are written
     * {@code Y17000-01-01}).
     */
    public String key() {
        return keyOf(start, start.firstOr(LocalDate.MIN)) + "/" + keyOf(end, end.lastOr(LocalDate.MAX));
    }

    /**
     * The days it may cover when its qualifiers are taken at their word: each end marked {@code ~}, {@code ?} or
     * {@code %} lies one unit of its own precision further out. Without qualifiers, itself.
     */
    public Period widened() {
        if (!approximate() && !uncertain()) return this;
        if (start instanceof Limit.Stated from && end instanceof Limit.Stated to) {
            return parse(EdtfText.span(from.widenedFirst(), to.widenedLast()));
        }
        return parse(widenedStart() + "/" + widenedEnd());
    }

    /** The months and years that hold it and are longer, smallest first; none where an end is open or unknown. */
    public List<Period> enclosing() {
        if (!(start instanceof Limit.Stated from && end instanceof Limit.Stated to)) return List.of();
        YearMonth month = YearMonth.from(from.first());
        YearMonth lastMonth = YearMonth.from(to.last());
        List<Period> units = new ArrayList<>();
        if (month.equals(lastMonth)) units.add(ofMonth(month));
        if (month.getYear() == lastMonth.getYear()) units.add(ofYear(month.getYear()));
        units.removeIf(this::sameSpan);
        return List.copyOf(units);
    }

    /**
     * The stretch just before it and as long: as many months where it is made of whole months (so a year has the year
     * before), else as many days. Qualifiers are left out; none where an end is open or unknown.
     */
    public Optional<Period> previous() {
        if (!(start instanceof Limit.Stated from && end instanceof Limit.Stated to)) return Optional.empty();
        try {
            LocalDate last = from.first().minusDays(1);
            return Optional.of(parse(EdtfText.span(firstOfPrevious(from.first(), to.last()), last)));
        } catch (DateTimeException beforeTheCalendar) {
            return Optional.empty();
        }
    }

    private static LocalDate firstOfPrevious(LocalDate first, LocalDate last) {
        if (!EdtfText.wholeMonths(first, last)) return first.minusDays(ChronoUnit.DAYS.between(first, last) + 1);
        return first.minusMonths(ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1);
    }

    private String widenedStart() {
        if (start instanceof Limit.Stated from) return EdtfText.atPrecision(from.widenedFirst(), from.precision());
        return ((Limit.Unstated) start).written();
    }

    private String widenedEnd() {
        if (end instanceof Limit.Stated to) return EdtfText.atPrecision(to.widenedLast(), to.precision());
        return ((Limit.Unstated) end).written();
    }

    private static String keyOf(Limit limit, LocalDate day) {
        return limit instanceof Limit.Unstated unstated ? unstated.written() : EdtfText.day(day);
    }

    private static boolean isApproximate(Limit limit) {
        return limit instanceof Limit.Stated date && date.approximate();
    }

    private static boolean isUncertain(Limit limit) {
        return limit instanceof Limit.Stated date && date.uncertain();
    }

    private LocalDate surelyFrom() {
        return startOpen() ? LocalDate.MIN : start.firstOr(end.firstOr(LocalDate.MIN));
    }

    private LocalDate surelyTo() {
        return endOpen() ? LocalDate.MAX : end.lastOr(start.lastOr(LocalDate.MAX));
    }

    private LocalDate atMostFrom() {
        return start.firstOr(LocalDate.MIN);
    }

    private LocalDate atMostTo() {
        return end.lastOr(LocalDate.MAX);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && edtf.equals(period.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
