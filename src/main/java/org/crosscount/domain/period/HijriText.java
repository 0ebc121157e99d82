// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.period;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A date marked as of a Hijri calendar: {@code 1400 AH}, {@code summer of 1400 SH}, {@code 1400-05-24 AP}. */
final class HijriText {

    private static final String MEND =
            "write a year, YYYY-MM or YYYY-MM-DD beside AH, SH or AP, or a season and a year";
    private static final String GIVE_OR_TAKE = ", give or take a day.";
    private static final String AMBIGUOUS = "ah";
    private static final List<String> MARKS = List.of(AMBIGUOUS, "sh", "ap");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);

    private final String text;
    private final Optional<Integer> season;
    private final String mark;
    private final List<Integer> date;

    private HijriText(String text, List<String> words) {
        this.text = text;
        season = Optional.ofNullable(SEASONS.get(words.get(0)));
        List<String> rest = words.subList(season.isPresent() ? 1 : 0, words.size());
        if (season.isPresent() && rest.get(0).equals("of")) rest = rest.subList(1, rest.size());
        if (rest.size() != 2) throw problem("words that are not understood");
        boolean markFirst = MARKS.contains(rest.get(0));
        mark = rest.get(markFirst ? 0 : 1);
        date = numbers(rest.get(markFirst ? 1 : 0));
        if (season.isPresent() && date.size() > 1) throw problem("a season of a month");
    }

    /** The text, if one of its words is a calendar mark. */
    static Optional<HijriText> in(String text) {
        if (text.length() > EdtfCursor.LONGEST) return Optional.empty();
        List<String> words = words(text);
        return words.stream().anyMatch(MARKS::contains)
                ? Optional.of(new HijriText(text.strip().replaceAll("\\s+", " "), words))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            words.add(word.equals("a.h.") ? AMBIGUOUS : word);
        }
        if (words.size() > 1 && words.get(0).equals("the")) words.remove(0);
        return words;
    }

    PeriodReading read() {
        Period period = solar();
        String solar = "\"" + text + "\" is read as a date of the solar Hijri calendar of Iran and Afghanistan";
        return new PeriodReading(
                period, Optional.of(mark.equals(AMBIGUOUS) ? solar + "; " + alternative() : solar + "."));
    }

    private Period solar() {
        try {
            if (season.isPresent()) return SolarHijri.season(date.get(0), season.get());
            return switch (date.size()) {
                case 1 -> SolarHijri.year(date.get(0));
                case 2 -> SolarHijri.month(date.get(0), date.get(1));
                default -> SolarHijri.day(date.get(0), date.get(1), date.get(2));
            };
        } catch (DateTimeException e) {
            throw problem(e.getMessage() + " does not exist in the solar Hijri calendar");
        }
    }

    /** What it would be as lunar Hijri, as the end of a sentence. */
    private String alternative() {
        int year = date.get(0);
        if (season.isPresent()) {
            return LunarHijri.year(year)
                    .map(span -> "in the lunar Hijri calendar, whose months wander through the seasons, the year "
                            + year + " would be " + span + GIVE_OR_TAKE)
                    .orElse("the lunar Hijri calendar could be meant instead.");
        }
        return lunar().map(span -> "in the lunar Hijri calendar it would be " + span + GIVE_OR_TAKE)
                .orElse(
                        LunarHijri.year(year).isPresent()
                                ? "the lunar Hijri calendar has no such day."
                                : "the lunar Hijri calendar could be meant instead.");
    }

    private Optional<Period> lunar() {
        return switch (date.size()) {
            case 1 -> LunarHijri.year(date.get(0));
            case 2 -> LunarHijri.month(date.get(0), date.get(1));
            default -> LunarHijri.day(date.get(0), date.get(1), date.get(2));
        };
    }

    /** Year, year and month, or year, month and day. */
    private List<Integer> numbers(String word) {
        String[] parts = word.split("-", -1);
        if (parts.length > 3) throw problem("more than year, month and day");
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            int longest = numbers.isEmpty() ? 4 : 2;
            if (part.isEmpty() || part.length() > longest || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw problem("no number of up to " + longest + " digits");
            }
            numbers.add(Integer.parseInt(part));
        }
        return numbers;
    }

    private PeriodFormatException problem(String what) {
        return new PeriodFormatException(text, "date of the Hijri calendar: " + what, MEND);
    }
}
