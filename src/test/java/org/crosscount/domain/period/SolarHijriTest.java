// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Solar Hijri dates against the calendar as published. */
class SolarHijriTest {

    @ParameterizedTest(name = "1 Farvardin {0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # year | Nowruz     | why
            1      | 0622-03-22 | the first year, in the Gregorian calendar carried back
            1300   | 1921-03-21 | the eve of the calendar's adoption
            1304   | 1925-03-21 | the calendar's adoption
            1305   | 1926-03-22 | latest in the century
            1342   | 1963-03-21 | leap year five years after 1337
            1348   | 1969-03-21 | usual
            1354   | 1975-03-21 | leap year
            1355   | 1976-03-21 | after a leap year
            1357   | 1978-03-21 | usual
            1358   | 1979-03-21 | usual
            1370   | 1991-03-21 | leap year, with five years to the next
            1375   | 1996-03-20 | first on 20 March
            1376   | 1997-03-21 | after a leap year
            1380   | 2001-03-21 | usual
            1388   | 2009-03-21 | usual
            1391   | 2012-03-20 | Gregorian leap year
            1395   | 2016-03-20 | Gregorian leap year
            1396   | 2017-03-21 | after a leap year
            1398   | 2019-03-21 | usual
            1399   | 2020-03-20 | Gregorian leap year
            1400   | 2021-03-21 | after the leap year 1399
            1401   | 2022-03-21 | usual
            1402   | 2023-03-21 | usual
            1403   | 2024-03-20 | Gregorian leap year
            1404   | 2025-03-21 | after the leap year 1403
            1405   | 2026-03-21 | usual
            1408   | 2029-03-20 | leap year five years after 1403
            """)
    void years_begin_on_the_day_of_the_equinox(int year, LocalDate nowruz, String why) {
        assertThat(SolarHijri.year(year).earliest()).isEqualTo(nowruz);
        assertThat(SolarHijri.day(year, 1, 1)).isEqualTo(Period.of(nowruz));
    }

    @Test
    void leap_years_are_those_of_the_calendar_in_use() {
        List<Integer> leap = IntStream.rangeClosed(1300, 1420)
                .filter(year -> days(SolarHijri.year(year)) == 366)
                .boxed()
                .toList();
        assertThat(leap)
                .containsExactly(
                        1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362,
                        1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420);
    }

    @Test
    void years_follow_each_other_without_gap_and_stay_near_the_equinox() {
        for (int year = SolarHijri.FIRST_YEAR; year <= SolarHijri.LAST_YEAR; year++) {
            Period period = SolarHijri.year(year);
            assertThat(days(period)).as("days of %d", year).isBetween(365L, 366L);
            assertThat(period.earliest().getDayOfYear())
                    .as("Nowruz of %d", year)
                    .isBetween(77, 82);
            if (year == SolarHijri.LAST_YEAR) continue;
            assertThat(SolarHijri.year(year + 1).earliest())
                    .isEqualTo(period.latest().plusDays(1));
        }
    }

    @Test
    void months_days_and_seasons_tile_their_year() {
        for (int year : new int[] {1299, 1399, 1400, 1403, 1404}) {
            LocalDate next = SolarHijri.year(year).earliest();
            for (int month = 1; month <= 12; month++) {
                Period period = SolarHijri.month(year, month);
                assertThat(period.earliest()).isEqualTo(next);
                assertThat(days(period))
                        .isEqualTo(month <= 6 ? 31 : month < 12 ? 30 : days(SolarHijri.year(year)) - 336);
                assertThat(SolarHijri.day(year, month, (int) days(period)).latest())
                        .isEqualTo(period.latest());
                assertThat(SolarHijri.season(year, (month + 2) / 3).contains(period))
                        .isTrue();
                next = period.latest().plusDays(1);
            }
            assertThat(SolarHijri.season(year, 4).latest()).isEqualTo(next.minusDays(1));
        }
    }

    @ParameterizedTest(name = "{0}-{1}-{2} is {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # year | month | day | Gregorian  | why
            1357   | 11    | 22  | 1979-02-11 | a date known in both calendars
            1367   | 4     | 12  | 1988-07-03 | a date known in both calendars
            1382   | 10    | 5   | 2003-12-26 | a date known in both calendars
            1400   | 5     | 24  | 2021-08-15 | a date known in both calendars
            1399   | 12    | 30  | 2021-03-20 | last day of a leap year
            1400   | 12    | 29  | 2022-03-20 | last day of a common year
            """)
    void days_are_those_known_in_both_calendars(int year, int month, int day, LocalDate gregorian, String why) {
        assertThat(SolarHijri.day(year, month, day)).isEqualTo(Period.of(gregorian));
    }

    @ParameterizedTest(name = "{0}-{1}-{2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # year | month | day | why
            0      | 1     | 1   | before the first year
            3177   | 1     | 1   | past the table
            1400   | 0     | 1   | no such month
            1400   | 13    | 1   | no such month
            1400   | 1     | 0   | no such day
            1400   | 1     | 32  | no such day
            1400   | 7     | 31  | the second half has months of 30 days
            1400   | 12    | 30  | no leap year
            """)
    void dates_that_do_not_exist_are_refused(int year, int month, int day, String why) {
        assertThatThrownBy(() -> SolarHijri.day(year, month, day)).isInstanceOf(DateTimeException.class);
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1;
    }
}
