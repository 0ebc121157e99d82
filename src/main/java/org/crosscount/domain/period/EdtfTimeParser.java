// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

/** Reads past the time of a date-time: it has to be well formed, and says nothing about the day. */
final class EdtfTimeParser {

    private static final String MEND = "write the time as hh:mm:ss, then Z or an offset such as +04:30 if any";

    private final EdtfCursor cursor;

    EdtfTimeParser(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    /** Hours and minutes, then seconds, a fraction of them, and Z or an offset, each if there. */
    void skipTime() {
        skipNumber("hour", 23);
        skipColon();
        skipNumber("minute", 59);
        if (cursor.take(':')) {
            skipNumber("second", 59);
            if (cursor.take('.') && cursor.takeDigits().isEmpty()) throw cursor.unexpected();
        }
        if (cursor.take('Z')) return;
        if (cursor.take('+') || cursor.take('-')) skipOffset();
    }

    private void skipOffset() {
        skipNumber("offset hour", 18);
        if (cursor.take(':')) skipNumber("offset minute", 59);
    }

    private void skipColon() {
        if (!cursor.take(':')) throw cursor.problem("a time without minutes", cursor.at(), MEND);
    }

    private void skipNumber(String what, int highest) {
        int where = cursor.at();
        String digits = cursor.takeDigits();
        if (digits.length() != 2) throw cursor.problem("no " + what + " of two digits", where, MEND);
        if (Integer.parseInt(digits) > highest) throw cursor.problem(what + " " + digits, where, MEND);
    }
}
