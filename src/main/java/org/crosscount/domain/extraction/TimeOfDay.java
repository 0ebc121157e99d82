// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "11 a.m.", "5:55 AM", "2.17pm", "14:30", "6 o'clock". */
final class TimeOfDay {
    private static final Set<String> HALVES = Set.of("am", "pm", "a.m", "p.m", "o'clock");
    private static final Set<String> ZONES = Set.of("UTC", "GMT", "EST", "EDT", "PST", "PDT", "CET", "hrs");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SIXTY = new BigDecimal(60);
    private static final BigDecimal MIDNIGHT = new BigDecimal(2400);
    private static final BigDecimal TWELVE = new BigDecimal(13);

    private static final Map<String, String> LENGTHS = Map.of("pm", "picomet", "am", "attomet");
    private static final Set<String> EQUAL = Set.of("is", "=", "equals", "means", "(", "or");

    private final Tokens tokens;

    TimeOfDay(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Dated read(int from) {
        Token first = tokens.at(from);
        BigDecimal hour = first.number();
        Integer spelled = NumberWords.small(first.lower());
        if (hour == null && spelled != null && spelled > 0 && spelled <= 12 && isHalf(from + 1, true)) {
            return Dated.time(from, from + 2);
        }
        if (hour == null) {
            return null;
        }
        int at = from + 1;
        while (tokens.is(at, ":")
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).isNumber()
                && tokens.at(at + 1).text().length() >= 2) {
            at += 2;
        }
        boolean military = first.isPlainDigits(4)
                && first.text().length() >= 3
                && at == from + 1
                && hour.remainder(HUNDRED).compareTo(SIXTY) < 0
                && hour.compareTo(MIDNIGHT) <= 0;
        boolean zoned = HALVES.contains(tokens.lower(at))
                || ZONES.contains(tokens.at(at).text());
        if (military && zoned) {
            return Dated.time(from, at + 1);
        }
        boolean clock = at > from + 1 && first.isPlainDigits(2);
        boolean early = hour.signum() > 0 && hour.compareTo(TWELVE) < 0;
        boolean minutes = clock || first.isPlainDigits(2) || isMinutes(first.text());
        if (minutes && (clock || early) && isHalf(at, !first.text().contains("."))) {
            boolean point = tokens.is(at + 1, ".")
                    && tokens.touches(at + 1)
                    && tokens.lower(at).contains(".");
            return isLength(from, at) ? null : Dated.time(from, point ? at + 2 : at + 1);
        }
        return clock ? Dated.time(from, at) : null;
    }

    /** With a decimal point and a blank it may be a length: "2.1 pm" is picometres unless two digits are minutes. */
    private boolean isHalf(int index, boolean whole) {
        return HALVES.contains(tokens.lower(index)) && (whole || isMinutes(tokens.lower(index - 1)));
    }

    /** "2 pm is 2 picometres", "10 picometres (10 pm)": said to be a length. */
    private boolean isLength(int number, int half) {
        String length = LENGTHS.get(tokens.lower(half));
        if (length == null || half != number + 1) {
            return false;
        }
        boolean behind = EQUAL.contains(tokens.lower(half + 1))
                && tokens.at(half + 2).isNumber()
                && tokens.lower(half + 3).startsWith(length);
        boolean ahead = EQUAL.contains(tokens.lower(number - 1))
                && tokens.at(number - 3).isNumber()
                && tokens.lower(number - 2).startsWith(length);
        return behind || ahead;
    }

    private static boolean isMinutes(String shown) {
        int point = shown.indexOf('.');
        return point > 0 && point <= 2 && shown.length() == point + 3 && shown.charAt(point + 1) <= '5';
    }
}
