// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are told from one said before: "a month earlier", "the previous quarter", "the following day", "the year
 * before", "in September of that year". They say when only for the figure beside them.
 */
final class AnchoredDates {
    private static final Map<String, Integer> STEPS = Map.of(
            "same",
            0,
            "previous",
            -1,
            "preceding",
            -1,
            "prior",
            -1,
            "following",
            1,
            "next",
            1,
            "ensuing",
            1,
            "subsequent",
            1);
    private static final Map<String, Integer> SHIFTS =
            Map.of("earlier", -1, "before", -1, "previously", -1, "later", 1, "after", 1, "afterwards", 1);
    /** These may stand before a noun, and then tell of something else: "a day before the vote". */
    private static final Set<String> PREPOSITIONS = Set.of("before", "after");

    private static final Set<String> GOING_ON = WordSet.of("and but when was were had as while to from");
    /** What is to come in the time after "the next" is told from now. */
    private static final Set<String> COMING = WordSet.of("over in within during for until");

    private static final Set<String> COMPARING = WordSet.of("than from over on against with versus");
    private static final Set<String> STRETCHES =
            Set.of("period", "quarter", "month", "half", "week", "level", "figure");
    /** What "of a year earlier" something is compared with. */
    private static final Set<String> LEVELS = Set.of("level", "levels", "figure", "total", "that", "those", "tally");

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int MONTH = 7;

    private final Tokens tokens;
    private final Timeline timeline;
    private final DateAnchors anchors;
    private final StretchesMeant stretches;

    AnchoredDates(Tokens tokens, Timeline timeline) {
        this.tokens = tokens;
        this.timeline = timeline;
        this.anchors = new DateAnchors(tokens);
        this.stretches = new StretchesMeant(tokens, anchors);
    }

    /** What is said, before it is known of when. */
    private record Shift(int from, int to, PeriodShift.Unit unit, int step, boolean numbered, boolean counted) {}

    /** Adds them to the dates of the text, which stand in its order. */
    void apply(List<Dated> dates) {
        List<Dated> all = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < tokens.size(); at++) {
            while (next < dates.size() && dates.get(next).from() < at) {
                all.add(dates.get(next++));
            }
            Shift shift = shift(at);
            Dated found = shift == null ? stretches.read(at, all) : dated(shift, all);
            found = found == null ? dayOf(at, all) : found;
            if (found != null) {
                while (next < dates.size() && dates.get(next).from() < found.to()) {
                    next++;
                }
                while (!all.isEmpty() && all.get(all.size() - 1).to() > found.from()) {
                    all.remove(all.size() - 1);
                }
                all.add(found);
                at = found.to() - 1;
            }
        }
        all.addAll(dates.subList(next, dates.size()));
        dates.clear();
        dates.addAll(all);
    }

    /** "on the 7th": of the month spoken of. */
    private @Nullable Dated dayOf(int at, List<Dated> before) {
        boolean led = tokens.is(at, "the") && tokens.is(at - 1, "on") && tokens.touches(at + 2);
        boolean day = led && tokens.at(at + 1).isPlainDigits(2) && ENDINGS.contains(tokens.lower(at + 2));
        Period anchor = day && !tokens.at(at + 3).isCapital() && !tokens.is(at + 3, "of")
                ? anchors.anchor(at, before, true)
                : null;
        LocalDate month =
                anchor == null || anchor.edtf().contains("/") || anchor.edtf().length() < MONTH
                        ? null
                        : anchor.earliest();
        return month == null
                ? null
                : Dated.date(at, at + 3, Timeline.day(month.getYear(), month.getMonthValue(), digits(at + 1)));
    }

    /** "a year ago" is a year before what was spoken of; other stretches are told from now. */
    private @Nullable Shift yearAgo(int at) {
        boolean one = tokens.is(at, "a") || tokens.is(at, "one");
        if (one && tokens.is(at + 1, "year") && tokens.is(at + 2, "ago")) {
            return new Shift(at, at + 3, PeriodShift.Unit.YEAR, -1, false, true);
        }
        boolean hyphened = tokens.is(at, "year") && tokens.isHyphen(at + 1) && tokens.is(at + 2, "ago");
        boolean joined = hyphened || tokens.is(at, "year-ago");
        int unit = hyphened ? at + 3 : at + 1;
        return joined && STRETCHES.contains(tokens.lower(unit))
                ? new Shift(at, unit + 1, PeriodShift.Unit.YEAR, -1, false, true)
                : null;
    }

    private @Nullable Shift shift(int at) {
        Shift ago = yearAgo(at);
        if (ago != null) {
            return ago;
        }
        String word = tokens.lower(at);
        PeriodShift.Unit next = PeriodShift.unit(tokens.lower(at + 1));
        if (word.equals("that")) {
            int unit = tokens.is(at + 1, "same") ? at + 2 : at + 1;
            PeriodShift.Unit same = PeriodShift.unit(tokens.lower(unit));
            return same == null || tokens.lower(unit).endsWith("s")
                    ? null
                    : new Shift(at, unit + 1, same, 0, false, false);
        }
        if (word.equals("the")) {
            Integer step = STEPS.get(tokens.lower(at + 1));
            PeriodShift.Unit unit = PeriodShift.unit(tokens.lower(at + 2));
            if (step != null && unit != null && !tokens.lower(at + 2).endsWith("s")) {
                boolean coming = tokens.is(at + 1, "next") && COMING.contains(tokens.lower(at - 1));
                boolean of = tokens.is(at + 3, "of") || tokens.is(at + 3, "last");
                return coming || of ? null : new Shift(at, at + 3, unit, step, false, false);
            }
            Integer way = next == null ? null : way(at + 2);
            return way == null || next == null ? null : new Shift(at, at + 3, next, way, false, false);
        }
        boolean article = word.equals("a") || word.equals("an");
        Integer small = NumberWords.small(word);
        int many = article ? 1 : small != null ? small : digits(at);
        Integer way = many > 0 && next != null ? way(at + 2) : null;
        return way == null || next == null ? null : new Shift(at, at + 3, next, way * many, !article, true);
    }

    private int digits(int at) {
        return tokens.at(at).isPlainDigits(2) ? Integer.parseInt(tokens.at(at).text()) : 0;
    }

    private @Nullable Integer way(int at) {
        Integer way = SHIFTS.get(tokens.lower(at));
        boolean alone = !PREPOSITIONS.contains(tokens.lower(at))
                || !tokens.at(at + 1).isWord() && !tokens.at(at + 1).isNumber()
                || GOING_ON.contains(tokens.lower(at + 1));
        return alone ? way : null;
    }

    /** "in September of that year" is that September. */
    private @Nullable Dated dated(Shift shift, List<Dated> before) {
        Dated last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean month = last != null
                && last.to() == shift.from() - 1
                && tokens.is(last.to(), "of")
                && Months.at(tokens, last.to() - 1) != null;
        boolean inside = last != null && last.to() == shift.to();
        List<Dated> others = month || inside ? before.subList(0, before.size() - 1) : before;
        Period said = anchors.anchor(shift.from(), others, shift.step() == 0);
        boolean ago = said == null && tokens.is(shift.to() - 1, "ago");
        Period anchor = ago ? timeline.yearsFrom(0).orElse(null) : said;
        if (anchor == null) {
            return null;
        }
        LocalDate day = anchor.latest();
        if (inside && last != null && day != null) {
            Optional<Period> told = last.period().flatMap(part -> PeriodShift.toYear(part, day.getYear()));
            return Dated.date(last.from(), last.to(), told);
        }
        if (month && last != null && shift.unit() == PeriodShift.Unit.YEAR) {
            Optional<Period> told = last.period().flatMap(named -> PeriodShift.inYearOf(named, anchor));
            return told.isEmpty() ? null : Dated.date(last.from(), shift.to(), told);
        }
        Optional<Period> told = PeriodShift.of(anchor, shift.unit(), shift.step(), shift.counted());
        if (told.isEmpty()) {
            return null;
        }
        boolean level = tokens.is(shift.from() - 1, "of") && LEVELS.contains(tokens.lower(shift.from() - 2));
        boolean compared = level || COMPARING.contains(tokens.lower(shift.from() - 1));
        return shift.step() == 0 && !compared
                ? Dated.date(shift.from(), shift.to(), told)
                : Dated.beside(shift.from(), shift.to(), told, compared, shift.numbered());
    }
}
