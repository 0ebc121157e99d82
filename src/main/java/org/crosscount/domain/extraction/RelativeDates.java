// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Dates told from the document's own: "yesterday", "last month", "this year", "the previous year". */
final class RelativeDates {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Map<String, Integer> STEPS = Map.of("last", -1, "this", 0, "current", 0, "next", 1);
    private static final Set<String> STARTS = Set.of("start", "beginning", "turn");
    private static final Set<String> TOLD = Set.of("on", "into", "from", "to", "between");
    private static final Set<String> LEADING = Set.of("since", "at", "from", "by");
    private static final Set<String> WEEKENDS = Set.of("over", "at", "during", "on");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening");

    private final Tokens tokens;
    private final Timeline timeline;

    RelativeDates(Tokens tokens, Timeline timeline) {
        this.tokens = tokens;
        this.timeline = timeline;
    }

    @Nullable
    Dated read(int from) {
        String word = tokens.lower(from);
        Integer days = DAYS.get(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        if (days != null) {
            return Dated.date(from, from + 1, timeline.daysFrom(days));
        }
        boolean one = word.equals("a") || word.equals("an");
        Optional<Period> ago = one && tokens.is(from + 2, "ago") ? ago(tokens.lower(from + 1)) : Optional.empty();
        if (ago.isPresent()) {
            return Dated.date(from, from + 3, ago);
        }
        int day = word.equals("the") ? from + 1 : from;
        if (tokens.is(day, "day") && tokens.is(day + 1, "before") && tokens.is(day + 2, "yesterday")) {
            return Dated.date(from, day + 3, timeline.daysFrom(-2));
        }
        if (tokens.is(day, "day") && tokens.is(day + 1, "after") && tokens.is(day + 2, "tomorrow")) {
            return Dated.date(from, day + 3, timeline.daysFrom(2));
        }
        if (word.equals("last") && tokens.is(from + 1, "night")) {
            return Dated.date(from, from + 2, timeline.daysFrom(-1));
        }
        if (word.equals("this") && PARTS_OF_DAY.contains(tokens.lower(from + 1))) {
            return Dated.date(from, from + 2, timeline.daysFrom(0));
        }
        if (word.equals("overnight") && isNight(from)) {
            return Dated.date(from, from + 1, night());
        }
        Dated start = start(from);
        if (start != null) {
            return start;
        }
        boolean weekend =
                word.equals("the") && tokens.is(from + 1, "weekend") && WEEKENDS.contains(tokens.lower(from - 1));
        if (weekend && !tokens.is(from + 2, "of") && !tokens.is(from + 2, "before")) {
            return Dated.date(from, from + 2, weekend(timeline.isWeekend() ? 0 : -1));
        }
        if (word.equals("year")) {
            return year(from);
        }
        Integer step = STEPS.get(word);
        boolean spun = tokens.is(from + 1, "12") && tokens.is(from + 2, "months");
        if (spun && (word.equals("this") || word.equals("final"))) {
            // what spinning makes of "this year" and "last year"
            return Dated.date(from, from + 3, timeline.yearsFrom(step == null ? -1 : step));
        }
        if (step != null) {
            return stepped(from, step);
        }
        if (word.equals("earlier") && tokens.is(from + 1, "12") && tokens.is(from + 2, "months")) {
            // what spinning makes of "the previous year"
            return Dated.unknown(from, from + 3);
        }
        return null;
    }

    /** Of "overnight on Sunday" the day is told, and "an overnight curfew" is no time at all. */
    private boolean isNight(int from) {
        boolean told = TOLD.contains(tokens.lower(from + 1)) || Months.weekday(tokens, from + 1) != null;
        return !told && !FunctionWords.isArticle(tokens.lower(from - 1));
    }

    /** The one before the document's day. */
    private Optional<Period> night() {
        return timeline.published().flatMap(date -> Timeline.parse(() -> Period.between(date.minusDays(1), date)));
    }

    /** "since the start of the year", "at the beginning of this month": of the document's own. */
    private @Nullable Dated start(int from) {
        boolean led = tokens.is(from, "the")
                && LEADING.contains(tokens.lower(from - 1))
                && STARTS.contains(tokens.lower(from + 1));
        boolean own = tokens.is(from + 3, "the") || tokens.is(from + 3, "this");
        if (!led || !own || !tokens.is(from + 2, "of")) {
            return null;
        }
        Optional<Period> period =
                switch (tokens.lower(from + 4)) {
                    case "year" -> timeline.yearsFrom(0);
                    case "month" -> timeline.monthsFrom(0);
                    case "week" -> timeline.weeksFrom(0);
                    case "quarter" -> timeline.quartersFrom(0);
                    default -> Optional.empty();
                };
        return period.isEmpty() ? null : Dated.date(from, from + 5, period);
    }

    /** "the year so far", "the year to date". */
    private @Nullable Dated year(int from) {
        boolean soFar = tokens.is(from + 1, "so") && tokens.is(from + 2, "far")
                || tokens.is(from + 1, "to") && tokens.is(from + 2, "date");
        return soFar ? Dated.date(from, from + 3, timeline.yearsFrom(0)) : null;
    }

    private Optional<Period> ago(String unit) {
        return switch (unit) {
            case "day" -> timeline.daysFrom(-1);
            case "week" -> timeline.weeksFrom(-1);
            case "fortnight" -> timeline.weeksFrom(-2);
            case "month" -> timeline.monthsFrom(-1);
            default -> Optional.empty();
        };
    }

    private @Nullable Dated stepped(int from, int step) {
        String unit = tokens.lower(from + 1);
        Optional<Period> period =
                switch (unit) {
                    case "week", "week's", "weeks" -> timeline.weeksFrom(step);
                    case "weekend" -> weekend(step);
                    case "month", "month's", "months" -> timeline.monthsFrom(step);
                    case "year", "year's", "years" -> timeline.yearsFrom(step);
                    case "quarter", "quarter's" -> timeline.quartersFrom(step);
                    case "spring", "summer", "autumn", "winter" -> season(unit, step);
                    default -> {
                        Integer month = Months.at(tokens, from + 1);
                        yield month == null ? null : timeline.monthOf(month, step > 0);
                    }
                };
        return period == null ? null : Dated.date(from, from + 2, period);
    }

    private Optional<Period> weekend(int step) {
        return timeline.weeksFrom(step).flatMap(week -> {
            var sunday = week.latest();
            return sunday == null
                    ? Optional.empty()
                    : Timeline.parse(() -> Period.between(sunday.minusDays(1), sunday));
        });
    }

    private Optional<Period> season(String name, int step) {
        Integer number = Months.season(name);
        return timeline.published()
                .flatMap(date ->
                        number == null ? Optional.empty() : Timeline.edtf((date.getYear() + step) + "-" + number));
    }
}
