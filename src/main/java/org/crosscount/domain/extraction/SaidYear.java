// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The year that is said behind a month, a day or a part of one: "2024", "of 2024", ", 2024", "last year", "of this year".
 *
 * @param to the token after it
 */
record SaidYear(int year, int to) {
    private static final Map<String, Integer> STEPS = Map.of("last", -1, "this", 0, "next", 1);

    /** The year at the token; null where none is said there. */
    static @Nullable SaidYear at(Tokens tokens, int at, Timeline timeline) {
        boolean joined = tokens.is(at, ",") || tokens.is(at, "of");
        int from = joined ? at + 1 : at;
        Integer digits = YearReader.year(tokens, from);
        if (digits != null) {
            return new SaidYear(digits, from + 1);
        }
        Integer step = tokens.is(from + 1, "year") && !tokens.is(at, ",") ? STEPS.get(tokens.lower(from)) : null;
        return step == null
                ? null
                : timeline.published()
                        .map(date -> new SaidYear(date.getYear() + step, from + 2))
                        .orElse(null);
    }
}
