// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscount.domain.period.Period;

/**
 * The date that a text gives itself in its opening lines: alone on a line, behind "Published" or "Updated", in a
 * byline, or in a dateline ("GENEVA, 12 June 2024 –"). A date inside a sentence is of what the text tells, not of the
 * text.
 */
final class OpeningDate {
    private static final int LINES = 15;
    private static final int LONGEST_LINE = 120;

    /** What may stand beside a date on a line of its own. */
    private static final int OTHER_LETTERS = 24;

    private static final Pattern STATED = Pattern.compile(
            "^(?:(?:first |originally |last )?(?:published|posted|updated|issued|released|created|modified)\\b"
                    + "|date\\b|by [^.]{2,60},)");

    /** A place in capitals, and all up to the dash is dateline. */
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{Lu} .,'/-]{2,40},? ?\\(?$");

    private static final Pattern CHANGE = Pattern.compile("\\b(?:updated|modified|reviewed|revised)\\b");

    /** Words beside a date that make it another thing's. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b(?:as of|as at|data|period|deadline|next|since|from|until|before|after"
                    + "|effective|expires|born|covering)\\b");

    private OpeningDate() {}

    private record Stated(LocalDate day, boolean change) {}

    static Optional<Period> in(String text) {
        return all(text).stream().findFirst().map(found -> Period.of(found.day()));
    }

    /** The days of first publication that the opening lines state; when it was brought up to date does not count. */
    static List<LocalDate> firstPublication(String text) {
        return all(text).stream()
                .filter(found -> !found.change())
                .map(Stated::day)
                .toList();
    }

    /** The dates that the opening lines state for the text, in their order. */
    private static List<Stated> all(String text) {
        List<Stated> dates = new ArrayList<>();
        int start = 0;
        for (int seen = 0; seen < LINES && start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int lineEnd = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(lineEnd, start + 300)).strip();
            WrittenDate.first(line)
                    .filter(date -> isOfTheText(line, date))
                    .map(date -> new Stated(
                            date.day(), CHANGE.matcher(lowerCase(line)).find()))
                    .ifPresent(dates::add);
            seen += line.isEmpty() ? 0 : 1;
            start = lineEnd + 1;
        }
        return dates;
    }

    private static boolean isOfTheText(String line, WrittenDate date) {
        String before = line.substring(0, date.start());
        if (DATELINE.matcher(before).matches()) {
            return date.end() < line.length()
                    && line.substring(date.end()).matches("(?s)\\)?,? ?(?:\\([^)]{1,40}\\) ?)?[-\u2013\u2014:].*");
        }
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        return STATED.matcher(lowerCase(line)).find() || isAlone(line, date);
    }

    private static boolean isAlone(String line, WrittenDate date) {
        String rest = line.substring(0, date.start()) + line.substring(date.end());
        return !line.startsWith("-")
                && !line.endsWith(".")
                && !OF_OTHERS.matcher(lowerCase(line)).find()
                && rest.chars().filter(Character::isLetter).count() <= OTHER_LETTERS
                && rest.chars().filter(Character::isDigit).count() <= 4;
    }

    private static String lowerCase(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
