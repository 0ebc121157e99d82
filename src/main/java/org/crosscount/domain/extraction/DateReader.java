// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.PeriodReading;
import org.jspecify.annotations.Nullable;

/** Reads the date or time of day that begins at a token: days, months, quarters, seasons, decades; years are {@link YearReader}'s. */
final class DateReader {
    private static final Set<String> WEEKDAY_LEADS = Set.of("last", "this", "next", "past", "previous");
    private static final Map<String, Integer> WEEK_STEPS = Map.of("last", -1, "this", 0, "next", 1);
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> MONTH_CONTEXT = WordSet.of(
            "in by last this next since until till of from early late mid during through before after",
            "previous between and to - \u2013 around");

    /** Behind a month that a sentence begins with. */
    private static final Set<String> LEADING = WordSet.of("was saw had brought is has");

    /** Before "on January": against it. */
    private static final Set<String> CHANGED = Set.of("%", "cent", "percent", "points", "up", "down");

    private static final Set<String> JOINTS = Set.of("to", "through", "until", "till");
    /** Behind these a month stands without a day. */
    private static final Set<String> MONTH_ONLY =
            WordSet.of("in and of during early late mid throughout last this since");

    private final Tokens tokens;
    private final Timeline timeline;
    private final NumericDates numbers;
    private final MonthNouns nouns;
    private final YearReader years;
    private final RelativeDates relative;
    private final TimeOfDay times;
    private final PartsOfYear parts;
    private final WeeksNamed weeks;
    private final StretchesTo stretches;
    private final PartsOfMonth ofMonth;
    private final Feasts feasts;

    DateReader(Tokens tokens, Timeline timeline) {
        this.tokens = tokens;
        this.timeline = timeline;
        this.nouns = new MonthNouns(tokens);
        this.numbers = new NumericDates(tokens, timeline);
        this.years = new YearReader(tokens);
        this.relative = new RelativeDates(tokens, timeline);
        this.times = new TimeOfDay(tokens);
        this.parts = new PartsOfYear(tokens, timeline, years);
        this.weeks = new WeeksNamed(tokens, timeline, this);
        this.stretches = new StretchesTo(tokens, this);
        this.ofMonth = new PartsOfMonth(tokens, this);
        this.feasts = new Feasts(tokens, timeline);
    }

    /** The date at the token; a month that stands alone only where what is before it, or {@code told}, makes it one. */
    @Nullable
    Dated read(int from, boolean told) {
        Integer month = told ? Months.at(tokens, from) : null;
        Dated found = read(from);
        return found != null || month == null
                ? found
                : Dated.date(from, afterMonth(from), timeline.monthOf(month, false));
    }

    @Nullable
    Dated read(int from) {
        Token first = tokens.at(from);
        if (!first.isNumber() && !first.isWord()) {
            return null;
        }
        Dated found = stretches.read(from);
        found = found == null && first.isNumber() ? numbers.read(from) : found;
        found = found == null ? times.read(from) : found;
        found = found == null && first.isNumber() ? dayFirst(from) : found;
        found = found == null ? ordinalDay(from) : found;
        found = found == null ? monthFirst(from) : found;
        found = found == null ? weekday(from) : found;
        found = found == null ? weeks.read(from) : found;
        found = found == null ? ofMonth.read(from) : found;
        found = found == null ? feasts.read(from) : found;
        found = found == null ? parts.read(from) : found;
        found = found == null ? relative.read(from) : found;
        return found == null ? years.read(from) : found;
    }

    /** "19 April 2025", "the 19th of April". */
    private @Nullable Dated dayFirst(int from) {
        if (!tokens.at(from).isPlainDigits(2)) {
            return null;
        }
        int day = number(tokens.at(from).text());
        int at = from + 1;
        boolean ordinal = tokens.touches(at) && ORDINAL_ENDINGS.contains(tokens.lower(at));
        at += ordinal ? 1 : 0;
        boolean of = tokens.is(at, "of") && (ordinal || Months.of(tokens.lower(at + 1)) != null);
        at += of ? 1 : 0;
        int second = secondDay(at);
        int last = second > at ? number(tokens.at(second - 1).text()) : day;
        at = second;
        Integer month = Months.at(tokens, at);
        boolean near =
                month != null && (!tokens.is(at, "may") || tokens.at(at).isCapital() || tokens.is(from - 1, "on"));
        if (month == null || !near || day < 1 || day > 31) {
            return null;
        }
        return withYear(from, afterMonth(at), month, day, last);
    }

    /** "the second of August". */
    private @Nullable Dated ordinalDay(int from) {
        Integer day = tokens.is(from + 1, "of") ? NumberWords.ordinal(tokens.lower(from)) : null;
        Integer month = day == null ? null : Months.at(tokens, from + 2);
        return day == null || month == null || day > 31 ? null : withYear(from, afterMonth(from + 2), month, day, day);
    }

    /** Over the second day of "19-21 April". */
    private int secondDay(int at) {
        boolean range = (tokens.isDash(at) || tokens.is(at, "and") || tokens.is(at, "to"))
                && tokens.at(at + 1).isPlainDigits(2)
                && Months.at(tokens, at + 2) != null;
        return range ? at + 2 : at;
    }

    private int afterMonth(int month) {
        boolean point = tokens.is(month + 1, ".")
                && (tokens.lower(month).length() <= 3 && !tokens.is(month, "may") || tokens.is(month, "sept"))
                && (tokens.touches(month + 1)
                        || tokens.at(month + 2).isPlainDigits(2)
                        || tokens.at(month + 2).isPlainDigits(4));
        return point ? month + 2 : month + 1;
    }

    /** "April 19, 2025", "Aug. 2021", "in December". */
    private @Nullable Dated monthFirst(int from) {
        Integer month = Months.at(tokens, from);
        Integer owner = month == null ? Months.owner(tokens.at(from)) : null;
        if (owner != null) {
            return Dated.date(from, from + 1, timeline.monthOf(owner, false));
        }
        if (month == null) {
            return null;
        }
        int at = afterMonth(from);
        boolean hyphened = (tokens.isHyphen(at) || tokens.is(at, "/")) && tokens.touches(at + 1);
        int behind = hyphened ? at + 1 : at;
        Integer year = YearReader.year(tokens, behind);
        if (year != null) {
            return Dated.date(from, behind + 1, Timeline.month(year, month));
        }
        if (tokens.at(at).isPlainDigits(2)
                && !tokens.is(at + 1, "%")
                && !tokens.is(at + 1, ":")
                && !isCountAfter(from, at)) {
            int day = number(tokens.at(at).text());
            at++;
            at += tokens.touches(at) && ORDINAL_ENDINGS.contains(tokens.lower(at)) ? 1 : 0;
            boolean spoken = tokens.is(from - 1, "between") && tokens.is(at, "and")
                    || tokens.is(from - 1, "from") && tokens.is(at, "to")
                    || tokens.is(from - 1, "on")
                            && tokens.is(at, "and")
                            && number(tokens.at(at + 1).text()) == day + 1;
            boolean range = (tokens.isDash(at) || spoken)
                    && tokens.at(at + 1).isPlainDigits(2)
                    && Months.at(tokens, at + 2) == null;
            at += range ? 2 : 0;
            int last = range ? number(tokens.at(at - 1).text()) : day;
            return day < 1 || day > 31 ? null : withYear(from, at, month, day, last);
        }
        SaidYear said = SaidYear.at(tokens, at, timeline);
        if (said != null) {
            return Dated.date(from, said.to(), Timeline.month(said.year(), month));
        }
        boolean context = MONTH_CONTEXT.contains(tokens.lower(from - 1))
                && tokens.at(from).isCapital();
        context |= (tokens.isDash(at) || JOINTS.contains(tokens.lower(at)))
                && Months.at(tokens, at + 1) != null
                && tokens.at(from).isCapital();
        boolean opens = from == 0 || !tokens.at(from - 1).isWord() && !tokens.is(from - 1, ",");
        context |= opens && tokens.at(from).isCapital() && LEADING.contains(tokens.lower(at));
        context |= nouns.isAttribute(from, at, opens);
        context |= tokens.at(from).isCapital() && tokens.is(from - 1, "on") && CHANGED.contains(tokens.lower(from - 2));
        boolean future = tokens.is(from - 1, "by") || tokens.is(from - 1, "next") || tokens.is(from - 1, "until");
        boolean name = tokens.is(from, "may") || tokens.is(from, "march");
        boolean spans =
                Months.of(tokens.lower(from - 2)) != null || tokens.at(from - 2).isNumber();
        return context && !(name && tokens.is(from - 1, "to") && !spans)
                ? Dated.date(from, at, timeline.monthOf(month, future))
                : null;
    }

    /** "in March 12 people", "early March 40 people": the number counts, and is no day. */
    private boolean isCountAfter(int month, int number) {
        boolean counted = NounPhrases.looksPlural(tokens.lower(number + 1)) && !tokens.touches(number + 1);
        int before = tokens.isHyphen(month - 1) ? month - 2 : month - 1;
        return number(tokens.at(number).text()) > 31 || counted && MONTH_ONLY.contains(tokens.lower(before));
    }

    private Dated withYear(int from, int at, int month, int day, int last) {
        SaidYear said = SaidYear.at(tokens, at, timeline);
        Integer year = said == null ? null : Integer.valueOf(said.year());
        int to = said == null ? at : said.to();
        if (last != day) {
            return Dated.date(from, to, timeline.days(year, month, day, last));
        }
        return Dated.date(from, to, year == null ? timeline.dayOf(month, day) : Timeline.day(year, month, day));
    }

    /** "last Sunday", "on Wednesday, August 10". */
    private @Nullable Dated weekday(int from) {
        boolean led = WEEKDAY_LEADS.contains(tokens.lower(from));
        Integer weekday = Months.weekday(tokens, led ? from + 1 : from);
        if (weekday == null) {
            return null;
        }
        int at = led ? from + 2 : from + 1;
        int next = tokens.is(at, ",") ? at + 1 : at;
        Dated full = tokens.at(next).isNumber() ? dayFirst(next) : monthFirst(next);
        if (full != null && (full.to() > next + 1)) {
            return new Dated(from, full.to(), Why.DATE, full.period());
        }
        boolean last = tokens.is(from, "last") || tokens.is(from, "previous");
        int week = tokens.is(at, "of") ? at + 1 : at;
        Integer step = tokens.is(week + 1, "week") ? WEEK_STEPS.get(tokens.lower(week)) : null;
        if (step != null && !led) {
            return Dated.date(from, week + 2, timeline.weekdayOf(weekday, step));
        }
        return Dated.date(from, at, timeline.weekday(weekday, last, tokens.is(from, "next")));
    }

    static Optional<Period> marked(String text) {
        return Timeline.parse(() -> PeriodReading.read(text).period());
    }

    static int number(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Integer.parseInt(digits);
    }
}
