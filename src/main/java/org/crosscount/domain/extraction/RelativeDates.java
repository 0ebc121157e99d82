// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Dates told from the document's own: "yesterday", "last month", "this year", "the previous year". */
final class RelativeDates {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Map<String, Integer> STEPS = Map.of("last", -1, "this", 0, "current", 0, "next", 1);
    private static final Phrases<String> HOLIDAYS = new Phrases<String>()
            .add("12-25", "christmas day")
            .add("12-24", "christmas eve")
            .add("12-26", "boxing day")
            .add("01-01", "new year's day")
            .add("12-31", "new year's eve");
    private static final Set<String> ENDING = Set.of("to", "ended", "ending", "through");
    private static final Set<String> STARTS = Set.of("start", "beginning", "turn");
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
        Phrases.Found<String> holiday = tokens.at(from).isCapital() ? HOLIDAYS.at(tokens, from) : null;
        if (holiday != null) {
            int to = YearReader.year(tokens, holiday.to()) == null ? holiday.to() : holiday.to() + 1;
            return Dated.date(from, to, holiday(holiday));
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
        if (step != null) {
            return stepped(from, step);
        }
        if (word.equals("earlier") && tokens.is(from + 1, "12") && tokens.is(from + 2, "months")) {
            // what spinning makes of "the previous year"
            return Dated.unknown(from, from + 3);
        }
        return null;
    }

    /** "since the start of the year": of this one. */
    private @Nullable Dated start(int from) {
        boolean since =
                tokens.is(from, "the") && tokens.is(from - 1, "since") && STARTS.contains(tokens.lower(from + 1));
        boolean own = tokens.is(from + 3, "the") || tokens.is(from + 3, "this");
        if (!since || !own || !tokens.is(from + 2, "of")) {
            return null;
        }
        Optional<Period> period =
                switch (tokens.lower(from + 4)) {
                    case "year" -> timeline.yearsFrom(0);
                    case "month" -> timeline.monthsFrom(0);
                    default -> Optional.empty();
                };
        return period.isEmpty() ? null : Dated.date(from, from + 5, period);
    }

    /** "the year so far", "the year to date", "the year to mid-June": twelve months up to it. */
    private @Nullable Dated year(int from) {
        boolean soFar = tokens.is(from + 1, "so") && tokens.is(from + 2, "far")
                || tokens.is(from + 1, "to") && tokens.is(from + 2, "date");
        if (soFar) {
            return Dated.date(from, from + 3, timeline.yearsFrom(0));
        }
        boolean led = tokens.is(from - 1, "the") && ENDING.contains(tokens.lower(from + 1));
        int at = tokens.is(from + 2, "mid") && tokens.isHyphen(from + 3) ? from + 4 : from + 2;
        Integer month = led ? Months.at(tokens, at) : null;
        if (month == null) {
            return null;
        }
        int next = tokens.is(at + 1, ".") ? at + 2 : at + 1;
        boolean day = tokens.at(next).isPlainDigits(2);
        int to = day ? next + 1 : at + 1;
        int year = day && tokens.is(to, ",") ? to + 1 : to;
        Integer said = YearReader.year(tokens, year);
        Optional<Period> last = said == null ? timeline.monthOf(month, false) : Timeline.month(said, month);
        Optional<Period> span =
                last.flatMap(end -> Timeline.edtf(YearMonth.parse(end.edtf()).minusMonths(11) + "/" + end.edtf()));
        return Dated.date(from, said == null ? to : year + 1, span);
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

    private Optional<Period> holiday(Phrases.Found<String> found) {
        Integer year = YearReader.year(tokens, found.to());
        int month = Integer.parseInt(found.meaning().substring(0, 2));
        int day = Integer.parseInt(found.meaning().substring(3));
        return year == null ? timeline.dayOf(month, day) : Timeline.day(year, month, day);
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
