// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads dates written in digits, or in one piece: "2024-04-19", "19.04.2024", "12-Aug-2025", "14/03,". */
final class NumericDates {
    private final Tokens tokens;
    private final Timeline timeline;

    NumericDates(Tokens tokens, Timeline timeline) {
        this.tokens = tokens;
        this.timeline = timeline;
    }

    /** 2024-04-19, 19/04/2024, 19.04.2024; times that follow a day in one piece belong to it. */
    @Nullable
    Dated read(int from) {
        String shown = tokens.at(from).text();
        String[] dotted = shown.split("\\.", 5);
        if (dotted.length == 3 && dotted[2].length() == 4) {
            return Dated.date(from, from + 1, dayMonth(number(dotted[0]), number(dotted[1]), number(dotted[2])));
        }
        boolean iso = tokens.isHyphen(from + 1) && tokens.isHyphen(from + 3) && shown.length() == 4;
        boolean stroke = tokens.is(from + 1, "/") && tokens.is(from + 3, "/") && shown.length() <= 2;
        Dated brief = dayAndMonth(from);
        brief = brief == null ? inOnePiece(from) : brief;
        if (brief != null) {
            return brief;
        }
        if (!iso && !stroke
                || !allTouch(from + 1, from + 5)
                || !tokens.at(from + 4).isPlainDigits(4)) {
            return null;
        }
        int one = number(shown);
        int two = number(tokens.at(from + 2).text());
        int three = number(tokens.at(from + 4).text());
        int to = from + 5;
        while (tokens.touches(to) && (tokens.at(to).isWord() || tokens.at(to).isNumber() || tokens.is(to, ":"))) {
            to++;
        }
        int year = three < 100 && stroke ? 2000 + three : three;
        boolean real = iso ? two >= 1 && two <= 12 && three >= 1 && three <= 31 : one <= 31 && two <= 31 && three > 0;
        return !real ? null : Dated.date(from, to, iso ? Timeline.day(one, two, three) : dayMonth(one, two, year));
    }

    /** "12-Aug-2025", "12/Aug/25". */
    private @Nullable Dated inOnePiece(int from) {
        boolean joined = (tokens.isHyphen(from + 1) && tokens.isHyphen(from + 3)
                        || tokens.is(from + 1, "/") && tokens.is(from + 3, "/"))
                && allTouch(from + 1, from + 5);
        Integer month = joined && tokens.at(from).isPlainDigits(2) ? Months.of(tokens.lower(from + 2)) : null;
        boolean digits = tokens.at(from + 4).isPlainDigits(4)
                && tokens.at(from + 4).text().length() % 2 == 0;
        if (month == null || !digits) {
            return null;
        }
        int year = number(tokens.at(from + 4).text());
        return Dated.date(
                from,
                from + 5,
                Timeline.day(
                        year < 100 ? 2000 + year : year,
                        month,
                        number(tokens.at(from).text())));
    }

    /** "12/03," at the start of an entry: a fraction has no nought before its denominator. */
    private @Nullable Dated dayAndMonth(int from) {
        Token month = tokens.at(from + 2);
        boolean pair = tokens.at(from).isPlainDigits(2)
                && tokens.is(from + 1, "/")
                && allTouch(from + 1, from + 3)
                && month.isPlainDigits(2)
                && month.text().length() == 2
                && !tokens.is(from + 3, "/")
                && !tokens.is(from - 1, "/");
        int one = pair ? number(tokens.at(from).text()) : 0;
        int two = pair ? number(month.text()) : 0;
        boolean real =
                one >= 1 && one <= 31 && two >= 1 && two <= 12 && month.text().startsWith("0");
        if (!real) {
            return null;
        }
        boolean first = one > 12 || one == two || timeline.isNear(two, one) && !timeline.isNear(one, two);
        boolean second = !first && timeline.isNear(one, two) && !timeline.isNear(two, one);
        Optional<Period> day = second ? timeline.dayOf(one, two) : timeline.dayOf(two, one);
        return Dated.date(from, from + 3, first || second ? day : Optional.empty());
    }

    /** Day and month where only one order is possible, or both say the same; else which is which is not known. */
    private static Optional<Period> dayMonth(int one, int two, int year) {
        if (one > 12 || one == two) {
            return Timeline.day(year, two, one);
        }
        return two > 12 ? Timeline.day(year, one, two) : Optional.empty();
    }

    private boolean allTouch(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.touches(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits) {
        return DateReader.number(digits);
    }
}
