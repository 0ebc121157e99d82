// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads weeks that a day names: "the week of 3 March", "the week ended Oct. 7", and the week after next. */
final class WeeksNamed {
    private static final Set<String> STARTING = Set.of("of", "starting", "beginning", "commencing", "from");
    private static final Set<String> ENDING = Set.of("ending", "ended", "to");

    private final Tokens tokens;
    private final Timeline timeline;
    private final DateReader dates;

    WeeksNamed(Tokens tokens, Timeline timeline, DateReader dates) {
        this.tokens = tokens;
        this.timeline = timeline;
        this.dates = dates;
    }

    @Nullable
    Dated read(int from) {
        if (!tokens.is(from, "week")) {
            return null;
        }
        boolean before = tokens.is(from + 1, "before") && tokens.is(from + 2, "last");
        boolean after = tokens.is(from + 1, "after") && tokens.is(from + 2, "next");
        if (before || after) {
            return Dated.date(from, from + 3, timeline.weeksFrom(before ? -2 : 2));
        }
        boolean starts = STARTING.contains(tokens.lower(from + 1));
        if (!starts && !ENDING.contains(tokens.lower(from + 1))) {
            return null;
        }
        int at = tokens.is(from + 2, "on") ? from + 3 : from + 2;
        at += tokens.is(at, "the") ? 1 : 0;
        Dated day = tokens.is(at, "week") ? null : dates.read(at);
        LocalDate named = day == null
                ? null
                : day.period()
                        .filter(period -> !period.edtf().contains("/"))
                        .map(Period::earliest)
                        .orElse(null);
        boolean whole = named != null
                && day != null
                && day.period().filter(period -> named.equals(period.latest())).isPresent();
        if (!whole || named == null || day == null) {
            return null;
        }
        LocalDate first = starts ? named : named.minusDays(6);
        Optional<Period> week = Timeline.parse(() -> Period.between(first, first.plusDays(6)));
        return Dated.date(from, day.to(), week);
    }
}
