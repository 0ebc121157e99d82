// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.LocalDate;

/** Reads a whole EDTF text, levels 0 and 1: one date, or two ends with a slash. */
final class EdtfParser {

    private final EdtfCursor cursor;
    private final EdtfDateParser dates;

    EdtfParser(String text) {
        cursor = new EdtfCursor(text);
        dates = new EdtfDateParser(cursor);
    }

    Period parse() {
        Limit start = limit();
        if (start instanceof Limit.Stated date && cursor.atEnd()) {
            return new Period(cursor.text(), date, date, date.precision());
        }
        if (!cursor.take('/')) throw cursor.unexpected();
        int middle = cursor.at();
        Limit end = limit();
        if (!cursor.atEnd()) throw cursor.sees('/') ? cursor.problem("a second /", cursor.at()) : cursor.unexpected();
        checkOrder(start, end, middle);
        return new Period(cursor.text(), start, end, Precision.INTERVAL);
    }

    private Limit limit() {
        if (cursor.takeOpen()) return Limit.Unstated.OPEN;
        boolean blank = cursor.sees('/') || (cursor.atEnd() && cursor.at() > 0);
        return blank ? Limit.Unstated.UNKNOWN : dates.date();
    }

    private void checkOrder(Limit start, Limit end, int middle) {
        if (start instanceof Limit.Unstated && end instanceof Limit.Unstated) {
            throw cursor.problem("no date on either side of /", middle - 1);
        }
        LocalDate first = start.firstOr(LocalDate.MIN);
        LocalDate last = end.lastOr(LocalDate.MAX);
        if (first.isAfter(last)) {
            throw cursor.problem("an end before its start", middle, "put the earlier date first");
        }
    }
}
