// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;

/**
 * How likely it is that two claims are about one event that is named, dated or placed in slightly different ways. All parts
 * are in hundredths, 100 for the same.
 *
 * @param names how far the names of the event are made of the same words, beside those for what happened and where
 * @param date by how many days its dates differ
 * @param place whether the places are the same, or one lies inside the other
 * @param measure whether the same is counted; claims that count other things are never compared
 */
public record EventLikeness(int names, int date, int place, int measure) {
    private static final int NAMES = 40;
    private static final int DATE = 25;
    private static final int PLACE = 25;
    private static final int MEASURE = 10;
    private static final int HUNDRED = 100;

    /** The parts together, in hundredths: names weigh 40, date and place 25 each, measure 10. */
    public int score() {
        return (names * NAMES + date * DATE + place * PLACE + measure * MEASURE) / HUNDRED;
    }

    public boolean reaches(int threshold) {
        return score() >= threshold;
    }

    /** "names 0.83, date 1, place 1, measure 1". */
    public String inWords() {
        return "names " + print(names) + ", date " + print(date) + ", place " + print(place) + ", measure "
                + print(measure);
    }

    /** Hundredths as a number from 0 to 1. */
    public static String print(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
