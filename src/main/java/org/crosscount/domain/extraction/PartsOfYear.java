// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year: "first quarter of 2024", "2024 Q1", "H2", "the first nine months of 2023", "summer of 1400 AH", "FY2023". */
final class PartsOfYear {
    private static final Set<String> OWN_YEAR = Set.of("the", "this", "that");
    private static final java.util.List<String> ROMAN = java.util.List.of("I", "II", "III", "IV");
    private static final Set<String> LEADING = WordSet.of("in during over for");
    /** Behind "the first six months" they say of what. */
    private static final Set<String> GOVERNED = WordSet.of("after since following in on at under with he she it they");

    private final Tokens tokens;
    private final Timeline timeline;
    private final YearReader years;

    PartsOfYear(Tokens tokens, Timeline timeline, YearReader years) {
        this.tokens = tokens;
        this.timeline = timeline;
        this.years = years;
    }

    /** A part of the year: its first month and how many it has. */
    private record Part(int first, int months) {
        Optional<Period> of(int year) {
            return Timeline.edtf(String.format("%04d-%02d/%04d-%02d", year, first, year, first + months - 1));
        }
    }

    @Nullable
    Dated read(int from) {
        Dated found = season(from);
        found = found == null ? fiscal(from) : found;
        found = found == null ? yearFirst(from) : found;
        found = found == null ? months(from) : found;
        found = found == null ? roman(from) : found;
        return found == null ? part(from) : found;
    }

    private @Nullable Dated season(int from) {
        Integer season = Months.season(tokens.lower(from));
        if (season == null) {
            return null;
        }
        int at = tokens.is(from + 1, "of") || tokens.is(from + 1, ",") ? from + 2 : from + 1;
        Dated hijri = years.hijri(at, from);
        if (hijri != null) {
            return hijri;
        }
        Integer year = YearReader.year(tokens, at);
        if (year != null) {
            boolean span = (tokens.isHyphen(at + 1) || tokens.is(at + 1, "/"))
                    && tokens.at(at + 2).isPlainDigits(4);
            return Dated.date(from, span ? at + 3 : at + 1, Timeline.edtf(year + "-" + season));
        }
        boolean led = tokens.is(from - 1, "the") && LEADING.contains(tokens.lower(from - 2));
        boolean alone = !tokens.is(from + 1, "of") && !NounPhrases.startsNoun(tokens, from + 1);
        return led && alone && tokens.at(from).isWord() ? Dated.date(from, from + 1, timeline.season(season)) : null;
    }

    /** "FY2023", "FY23", "FY 2023": named by the year it ends in; its months differ from body to body. */
    private @Nullable Dated fiscal(int from) {
        String word = tokens.lower(from);
        boolean glued = word.startsWith("fy")
                && word.substring(2).chars().allMatch(c -> c >= '0' && c <= '9')
                && (word.length() == 4 || word.length() == 6);
        if (!glued) {
            Integer year = word.equals("fy") ? YearReader.year(tokens, from + 1) : null;
            return year == null ? null : Dated.date(from, from + 2, Timeline.year(year));
        }
        int digits = Integer.parseInt(word.substring(2));
        int year = digits < 100 ? 2000 + digits : digits;
        boolean span = (tokens.isHyphen(from + 1) || tokens.is(from + 1, "/"))
                && tokens.touches(from + 1)
                && tokens.at(from + 2).isPlainDigits(2);
        int last =
                span ? year / 100 * 100 + Integer.parseInt(tokens.at(from + 2).text()) : year;
        return last == year + 1
                ? Dated.date(from, from + 3, Timeline.edtf(year + "/" + last))
                : Dated.date(from, span ? from + 3 : from + 1, Timeline.year(year));
    }

    /** "2024 Q1", "2019-H2". */
    private @Nullable Dated yearFirst(int from) {
        Integer year = YearReader.year(tokens, from);
        int at = tokens.isHyphen(from + 1) ? from + 2 : from + 1;
        Part part = year == null ? null : brief(at);
        return year == null || part == null ? null : Dated.date(from, at + 1, part.of(year));
    }

    /** "the first nine months of 2023", "the last two months of the year". */
    private @Nullable Dated months(int from) {
        Dated bare = bareMonths(from);
        if (bare != null) {
            return bare;
        }
        boolean first = tokens.is(from, "first") || tokens.is(from, "initial") || tokens.is(from, "opening");
        if (!first && !tokens.is(from, "last")) {
            return null;
        }
        Integer small = NumberWords.small(tokens.lower(from + 1));
        boolean digits = tokens.at(from + 1).isPlainDigits(2);
        int many = small != null
                ? small
                : digits ? Integer.parseInt(tokens.at(from + 1).text()) : 0;
        if (many < 1 || many > 11 || !tokens.is(from + 2, "months")) {
            return null;
        }
        Part part = new Part(first ? 1 : 13 - many, many);
        if (tokens.is(from + 3, "of")) {
            return inYear(from, from + 4, part);
        }
        boolean open = first && many > 2 && tokens.is(from - 1, "the") && LEADING.contains(tokens.lower(from - 2));
        return open && !GOVERNED.contains(tokens.lower(from + 3)) ? Dated.date(from, from + 3, ended(part)) : null;
    }

    /** "nine months of 2024": its first ones, where a heading or "and" leads. */
    private @Nullable Dated bareMonths(int from) {
        Integer many = tokens.is(from + 1, "months") && tokens.is(from + 2, "of")
                ? NumberWords.small(tokens.lower(from))
                : null;
        Integer year = many == null ? null : YearReader.year(tokens, from + 3);
        boolean led = !tokens.at(from - 1).isWord() || tokens.is(from - 1, "and") || tokens.is(from - 1, "in");
        return many == null || year == null || !led || many > 11
                ? null
                : Dated.date(from, from + 4, new Part(1, many).of(year));
    }

    /** Of the latest year in which it was over when the document was written. */
    private Optional<Period> ended(Part part) {
        return timeline.published().flatMap(date -> {
            boolean over = date.getMonthValue() >= part.first() + part.months() - 1;
            return part.of(over ? date.getYear() : date.getYear() - 1);
        });
    }

    /** "Quarter III/2024". */
    private @Nullable Dated roman(int from) {
        int number =
                tokens.is(from, "quarter") ? ROMAN.indexOf(tokens.at(from + 1).text()) + 1 : 0;
        int at = tokens.is(from + 2, "/") || tokens.is(from + 2, "of") || tokens.isHyphen(from + 2)
                ? from + 3
                : from + 2;
        return number == 0 ? null : inYear(from, at, quarter(number));
    }

    /** "last", "final" and "closing" number the last part. */
    private @Nullable Integer ordinal(int from) {
        boolean last = tokens.is(from, "last") || tokens.is(from, "final") || tokens.is(from, "closing");
        boolean of = tokens.is(from + 2, "of") || YearReader.year(tokens, from + 2) != null;
        boolean half = tokens.is(from + 1, "half");
        if (last) {
            return of ? Integer.valueOf(half ? 2 : 4) : null;
        }
        return NumberWords.ordinal(tokens.lower(from));
    }

    private @Nullable Dated part(int from) {
        Part brief = brief(from);
        Integer ordinal = ordinal(from);
        boolean half = tokens.is(from + 1, "half");
        boolean named = ordinal != null && (half && ordinal <= 2 || tokens.is(from + 1, "quarter") && ordinal <= 4);
        if (brief == null && !named) {
            return null;
        }
        Part part = brief != null || ordinal == null ? brief : half ? half(ordinal) : quarter(ordinal);
        int at = brief == null ? from + 2 : from + 1;
        boolean of = tokens.is(at, "of")
                || tokens.is(at, ",")
                || tokens.is(at, "in")
                || brief != null && (tokens.is(at, "/") || tokens.isHyphen(at));
        int year = of ? at + 1 : at;
        year += tokens.is(year, "fiscal") ? 1 : 0;
        Dated found = part == null ? null : inYear(from, year, part);
        if (found != null || part == null) {
            return found;
        }
        boolean elsewhere = of && !tokens.is(at, ",") && !tokens.is(at, "in");
        boolean open = half && tokens.is(from - 1, "the") && LEADING.contains(tokens.lower(from - 2));
        boolean quarter = brief != null || !half || open;
        return quarter && !elsewhere ? Dated.date(from, at, timeline.partOfYear(part.first(), part.months())) : null;
    }

    /** The part of the year that is told at the token; null where none is. */
    private @Nullable Dated inYear(int from, int at, Part part) {
        Integer year = YearReader.year(tokens, at);
        if (year != null) {
            return Dated.date(from, at + 1, part.of(year));
        }
        boolean own = OWN_YEAR.contains(tokens.lower(at)) && tokens.is(at + 1, "year");
        boolean last = tokens.is(at, "last") && tokens.is(at + 1, "year");
        if (!own && !last) {
            return null;
        }
        Optional<Period> period = timeline.published().flatMap(date -> part.of(date.getYear() - (last ? 1 : 0)));
        return Dated.date(from, at + 2, period);
    }

    private @Nullable Part brief(int at) {
        String word = tokens.lower(at);
        if (word.length() != 2 || !Character.isDigit(word.charAt(1))) {
            return null;
        }
        int number = word.charAt(1) - '0';
        boolean quarter = word.charAt(0) == 'q' && number >= 1 && number <= 4;
        boolean half = word.charAt(0) == 'h' && number >= 1 && number <= 2;
        return quarter ? quarter(number) : half ? half(number) : null;
    }

    private static Part quarter(int number) {
        return new Part(3 * number - 2, 3);
    }

    private static Part half(int number) {
        return new Part(6 * number - 5, 6);
    }
}
