// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads weeks that a day names: "the week of 3 March", "the week ended Oct. 7", and the week after next. */
final class WeeksNamed {
    private static final Set<String> STARTING = Set.of("of", "starting", "beginning", "commencing", "from");
    private static final Set<String> ENDING = Set.of("ending", "ended", "to");

    private static final Set<String> EPIDEMIC = Set.of("epidemiological", "epidemic", "epi", "iso", "reporting");
    private static final int WEEKS = 53;

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
        Dated numbered = numbered(from);
        if (numbered != null) {
            return numbered;
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

    /** "epidemiological week 35", "week 35 of 2024": as ISO numbers them. */
    private @Nullable Dated numbered(int from) {
        Integer number = tokens.at(from + 1).isPlainDigits(2)
                ? Integer.valueOf(tokens.at(from + 1).text())
                : null;
        if (number == null || number < 1 || number > WEEKS) {
            return null;
        }
        SaidYear year = SaidYear.at(tokens, from + 2, timeline);
        int given = year == null && tokens.is(from + 2, "/") ? from + 3 : from + 2;
        Integer stroke = given > from + 2 ? YearReader.year(tokens, given) : null;
        boolean known = EPIDEMIC.contains(tokens.lower(from - 1)) || year != null || stroke != null;
        if (!known) {
            return null;
        }
        Integer said = year != null ? Integer.valueOf(year.year()) : stroke;
        int to = year != null ? year.to() : stroke != null ? given + 1 : from + 2;
        return Dated.date(from, to, timeline.published().flatMap(date -> week(number, said, date)));
    }

    private static Optional<Period> week(int number, @Nullable Integer said, LocalDate date) {
        int year = said == null ? date.getYear() : said;
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        LocalDate first = said == null && monday.isAfter(date) ? monday.minusWeeks(WEEKS - 1L) : monday;
        return Timeline.parse(() -> Period.between(first, first.plusDays(6)));
    }
}
