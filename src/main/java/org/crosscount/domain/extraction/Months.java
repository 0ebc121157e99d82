// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays and seasons, with their usual abbreviations. */
final class Months {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    /** EDTF numbers them 21 to 24. */
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

    static {
        String[] months = ("january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,"
                        + "september sep sept,october oct,november nov,december dec")
                .split(",");
        String[] days =
                "monday mon,tuesday tue tues,wednesday wed,thursday thu thurs,friday fri,saturday sat,sunday sun"
                        .split(",");
        number(MONTHS, months);
        number(WEEKDAYS, days);
    }

    private Months() {}

    /** 1 to 12. */
    static @Nullable Integer of(String word) {
        return MONTHS.get(word);
    }

    /** The month at the token; "may", "march" and abbreviations only with a capital. */
    static @Nullable Integer at(Tokens tokens, int index) {
        Integer month = MONTHS.get(tokens.lower(index));
        boolean plain = tokens.lower(index).length() > 5
                || tokens.at(index).isWord() && YearReader.year(tokens, index + 1) != null;
        boolean onDay = tokens.is(index - 1, "on") && tokens.at(index + 1).isPlainDigits(2)
                || tokens.is(index + 1, ".") && tokens.at(index + 2).isPlainDigits(2)
                || tokens.at(index - 1).isPlainDigits(2) && tokens.is(index - 2, "on");
        return month != null && (plain || onDay || tokens.at(index).isCapital() || daysBeside(tokens, index))
                ? month
                : null;
    }

    /** The month of "October's storms"; "May's" and "March's" may be somebody's. */
    static @Nullable Integer owner(Token token) {
        String word = token.lower();
        boolean owner = token.isCapital() && word.endsWith("'s") && word.length() > 6;
        return owner ? MONTHS.get(word.substring(0, word.length() - 2)) : null;
    }

    /** 1, Monday, to 7; abbreviations only with a capital. */
    static @Nullable Integer weekday(Tokens tokens, int index) {
        String word = tokens.lower(index);
        String name = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        Integer day = WEEKDAYS.get(name);
        boolean whole = name.endsWith("day");
        return day != null && whole ? day : null;
    }

    static @Nullable Integer season(String word) {
        return SEASONS.get(word);
    }

    private static boolean daysBeside(Tokens tokens, int index) {
        return tokens.lower(index).length() > 3
                && (tokens.at(index + 1).isPlainDigits(2)
                        || tokens.at(index - 1).isPlainDigits(2));
    }

    private static void number(Map<String, Integer> into, String[] names) {
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                into.put(name, i + 1);
            }
        }
    }
}
