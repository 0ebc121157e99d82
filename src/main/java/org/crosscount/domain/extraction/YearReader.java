// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells years from numbers of four digits, and reads years, decades and spans of years. */
final class YearReader {
    private static final Set<String> YEAR_PREFIXES = Set.of("mid", "pre", "post", "early", "late");
    private static final Set<String> HIJRI = Set.of("AH", "SH", "AP");
    private static final Set<String> ERAS = Set.of("a.d", "ad", "bc", "b.c");
    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    private static final Set<String> BEFORE_YEARS = WordSet.of(
            "in since by until till during year before after fiscal early late mid circa for of from the",
            "through throughout 's back and to");
    private static final Set<String> OLD_YEARS = Set.of("in", "since", "until", "year", "circa", "ad", "a.d");
    /** Plurals that a year stands before far more often than a count near two thousand. */
    private static final Set<String> YEARLY = WordSet.of(
            "sales earnings revenues results profits losses elections exports imports levels floods protests riots",
            "olympics games championships talks accords receipts accounts estimates figures guidelines");

    private static final Set<String> NEVER_BEFORE_YEARS = WordSet.of(
            "than about some nearly almost over around approximately roughly least most exactly only just",
            "another total estimated are were resolution no number");

    private final Tokens tokens;

    YearReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The year at the token, in digits and of this age; null for other numbers. */
    static @Nullable Integer year(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (!token.isPlainDigits(4) || token.text().length() != 4) {
            return null;
        }
        int year = Integer.parseInt(token.text());
        boolean figure = tokens.is(index + 1, "%") || tokens.is(index + 1, "percent");
        return year >= FIRST && year < LAST && !figure ? year : null;
    }

    @Nullable
    Dated read(int from) {
        Token token = tokens.at(from);
        Dated marked = hijri(from, from);
        if (marked != null) {
            return marked;
        }
        if (ERAS.contains(token.lower())) {
            return era(from);
        }
        if (!token.isPlainDigits(4) || token.text().length() != 4) {
            return apostrophe(from);
        }
        int year = Integer.parseInt(token.text());
        if (tokens.touches(from + 1) && isDecade(from + 1)) {
            int to = tokens.is(from + 1, "s") ? from + 2 : from + 3;
            return year % 10 == 0 && year >= 1500 && year < LAST
                    ? Dated.date(from, to, Timeline.edtf(token.text().substring(0, 3) + "X"))
                    : year >= FIRST && year < LAST ? Dated.date(from, to, Timeline.year(year)) : null;
        }
        if (year < FIRST || year >= LAST) {
            boolean old =
                    year >= 1000 && year < LAST && OLD_YEARS.contains(tokens.lower(from - 1)) && !countsOn(from + 1);
            return old ? Dated.date(from, from + 1, Timeline.year(year)) : null;
        }
        Integer month = tokens.at(from + 1).isCapital() && !tokens.at(from + 2).isNumber()
                ? Months.of(tokens.lower(from + 1))
                : null;
        if (month != null) {
            return Dated.date(from, from + 2, Timeline.month(year, month));
        }
        Dated span = span(from, year);
        return span != null ? span : isYear(from, year) ? Dated.date(from, from + 1, Timeline.year(year)) : null;
    }

    /** "1400 AH", and what stands before it from {@code start} on ("summer of"). */
    @Nullable
    Dated hijri(int at, int start) {
        boolean digits = tokens.at(at).isPlainDigits(4) && tokens.at(at).text().length() == 4;
        boolean marked = digits && HIJRI.contains(tokens.at(at + 1).text());
        return marked ? Dated.date(start, at + 2, DateReader.marked(tokens.words(start, at + 2))) : null;
    }

    private @Nullable Dated era(int from) {
        int at = tokens.is(from + 1, ".") ? from + 2 : from + 1;
        if (!tokens.at(at).isPlainDigits(4)) {
            return null;
        }
        boolean two = (tokens.is(at + 1, "and") || tokens.isDash(at + 1) || tokens.is(at + 1, "to"))
                && tokens.at(at + 2).isPlainDigits(4);
        return Dated.unknown(from, two ? at + 3 : at + 1);
    }

    /** "the '90s". */
    private @Nullable Dated apostrophe(int from) {
        boolean decade = tokens.at(from).isPlainDigits(2)
                && (tokens.is(from - 1, "'") || tokens.is(from - 1, "\u2019"))
                && tokens.touches(from + 1)
                && tokens.is(from + 1, "s");
        return decade ? Dated.unknown(from, from + 2) : null;
    }

    private boolean isDecade(int at) {
        return tokens.is(at, "s") || (tokens.is(at, "'") || tokens.is(at, "\u2019")) && tokens.is(at + 1, "s");
    }

    /** "2013-14", "2019–2021", "2019/20", "between 2019 and 2021". */
    private @Nullable Dated span(int from, int year) {
        boolean and = tokens.is(from - 1, "between") && tokens.is(from + 1, "and");
        boolean to = tokens.is(from - 1, "from") && tokens.is(from + 1, "to");
        boolean mark = tokens.isDash(from + 1) || tokens.is(from + 1, "/");
        Token end = tokens.at(from + 2);
        if (!(and || to || mark) || !end.isPlainDigits(4) || countsOn(from + 3)) {
            return null;
        }
        int last = Integer.parseInt(end.text());
        last = end.text().length() == 2 ? year / 100 * 100 + last : last;
        boolean month = end.text().length() == 2 && last % 100 <= 12 && last <= year && mark;
        if (month) {
            return Dated.date(from, from + 3, Timeline.month(year, last % 100));
        }
        return last < year || last >= LAST || end.text().length() == 3
                ? null
                : Dated.date(from, from + 3, Timeline.edtf(year + "/" + last));
    }

    private boolean isYear(int from, int year) {
        String before = tokens.lower(from - 1);
        boolean compared = before.equals("over") && ChangeWords.noun(tokens.lower(from - 2)) != null;
        if (!compared && NEVER_BEFORE_YEARS.contains(before) || countsOn(from + 1) || isUnitMark(from)) {
            return false;
        }
        boolean led = BEFORE_YEARS.contains(before) && year % 100 != 0;
        boolean counted = NounPhrases.looksPlural(tokens.lower(from + 1))
                && !YEARLY.contains(tokens.lower(from + 1))
                && !tokens.at(from + 1).isCapital();
        return led || !counted;
    }

    private boolean isUnitMark(int from) {
        boolean money = tokens.at(from - 1).kind() == Token.Kind.SIGN
                && "$\u20ac\u00a3\u00a5\u20b9".contains(tokens.lower(from - 1));
        boolean joined = tokens.isHyphen(from - 1)
                && tokens.touches(from)
                && tokens.touches(from - 1)
                && !YEAR_PREFIXES.contains(tokens.lower(from - 2));
        return money
                || joined
                || tokens.touches(from + 1) && tokens.at(from + 1).isWord();
    }

    /** Whether what follows makes it a number all the same. */
    private boolean countsOn(int next) {
        String word = tokens.lower(next);
        return word.equals("%")
                || word.equals("percent")
                || NumberWords.scale(word) != null
                || Currencies.after(tokens, next) != null && !tokens.at(next).isCapital()
                || MeasureUnits.isUnit(tokens, next) && tokens.at(next).isWord() && !word.equals("in");
    }
}
