// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Feasts and fasts that texts date things by, and when they are in a year of the Gregorian calendar. Those of Easter are the
 * western ones. Those of Islam are by the Umm al-Qura tables, a day off where months begin by sighting.
 */
public enum Feast {
    NEW_YEARS_DAY(year -> day(LocalDate.of(year, 1, 1))),
    ASH_WEDNESDAY(year -> day(easter(year).minusDays(46))),
    PALM_SUNDAY(year -> day(easter(year).minusDays(7))),
    HOLY_WEEK(year ->
            Optional.of(Period.between(easter(year).minusDays(7), easter(year).minusDays(1)))),
    GOOD_FRIDAY(year -> day(easter(year).minusDays(2))),
    HOLY_SATURDAY(year -> day(easter(year).minusDays(1))),
    EASTER_WEEKEND(year -> Optional.of(Period.between(easter(year).minusDays(1), easter(year)))),
    EASTER_SUNDAY(year -> day(easter(year))),
    EASTER_MONDAY(year -> day(easter(year).plusDays(1))),
    PENTECOST(year -> day(easter(year).plusDays(49))),
    THANKSGIVING(
            year -> day(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)))),
    CHRISTMAS_EVE(year -> day(LocalDate.of(year, 12, 24))),
    CHRISTMAS_DAY(year -> day(LocalDate.of(year, 12, 25))),
    BOXING_DAY(year -> day(LocalDate.of(year, 12, 26))),
    NEW_YEARS_EVE(year -> day(LocalDate.of(year, 12, 31))),
    RAMADAN(year -> lunar(year, 9, 0)),
    EID_AL_FITR(year -> lunar(year, 10, 1)),
    EID_AL_ADHA(year -> lunar(year, 12, 10));

    private static final int FIRST_YEAR = 1583;
    private static final int LAST_YEAR = 9999;
    private static final int HIJRI_EPOCH = 622;
    /** The lunar year is shorter by eleven days: 33 of them make 32 of the sun's. */
    private static final int LUNAR = 33;

    private static final int SOLAR = 32;

    private final IntFunction<Optional<Period>> when;

    Feast(IntFunction<Optional<Period>> when) {
        this.when = when;
    }

    /** The first of its kind that begins in the year; empty before 1583 and, for feasts of Islam, outside the tables. */
    public Optional<Period> in(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : when.apply(year);
    }

    private static Optional<Period> day(LocalDate date) {
        return Optional.of(Period.of(date));
    }

    /** By the Gregorian computus, as Meeus, Jones and Butcher wrote it down. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int rest = year % 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** A month, or a day of one where it is not 0, of the lunar calendar. */
    private static Optional<Period> lunar(int year, int month, int day) {
        int about = (year - HIJRI_EPOCH) * LUNAR / SOLAR;
        for (int hijri = about - 1; hijri <= about + 2; hijri++) {
            Optional<Period> found = day == 0 ? LunarHijri.month(hijri, month) : LunarHijri.day(hijri, month, day);
            LocalDate first = found.map(Period::earliest).orElse(null);
            if (first != null && first.getYear() == year) {
                return found;
            }
        }
        return Optional.empty();
    }
}
