// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts or measures.
 *
 * @param unit a singular noun or the name of a unit; empty where nothing is said
 * @param counted the words printed; null where none are
 * @param from their first token
 * @param to the token after them, and after a rate ("a day")
 * @param kind what sort of unit it is
 * @param joined whether a hyphen joins it to the number ("five-year")
 * @param rate what it is taken per ("day"); null for none
 */
record UnitPhrase(
        String unit,
        @Nullable String counted,
        int from,
        int to,
        Kind kind,
        boolean joined,
        @Nullable String rate) {
    /** Sorts of units. */
    enum Kind {
        NONE,
        /** A thing that is counted. */
        NOUN,
        /** What happened to people, who are not named: "12 dead". */
        STATE,
        /** Length, mass, temperature … */
        MEASURE,
        TIME
    }

    static UnitPhrase none(int at) {
        return new UnitPhrase("", null, at, at, Kind.NONE, false, null);
    }

    UnitPhrase per(String of, int end) {
        return new UnitPhrase(unit, counted, from, end, kind, joined, of);
    }
}
