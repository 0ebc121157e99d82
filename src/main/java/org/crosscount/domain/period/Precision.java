// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The finest unit of the calendar that a period tells; INTERVAL for one written with two ends. */
public enum Precision {
    DAY(1, ChronoUnit.DAYS),
    MONTH(1, ChronoUnit.MONTHS),
    SEASON(3, ChronoUnit.MONTHS),
    HALF_YEAR(6, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS),
    DECADE(10, ChronoUnit.YEARS),
    CENTURY(100, ChronoUnit.YEARS),
    INTERVAL(0, ChronoUnit.DAYS);

    private final int amount;
    private final ChronoUnit unit;

    Precision(int amount, ChronoUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /** The first day of a unit moved back by one unit; stops at the first day there is. */
    LocalDate back(LocalDate firstDay) {
        try {
            return firstDay.minus(amount, unit);
        } catch (DateTimeException beforeTheCalendar) {
            return LocalDate.MIN;
        }
    }

    /** The last day of a unit moved on by one unit, so that it ends a unit again; stops at the last day there is. */
    LocalDate onward(LocalDate lastDay) {
        try {
            return lastDay.plusDays(1).plus(amount, unit).minusDays(1);
        } catch (DateTimeException afterTheCalendar) {
            return LocalDate.MAX;
        }
    }
}
