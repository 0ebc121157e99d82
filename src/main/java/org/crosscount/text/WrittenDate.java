// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscount.domain.period.Period;

/**
 * A whole day written out in English or ISO 8601: 2025-03-10, 10 March 2025, March 10th, 2025. Dates in digits alone in
 * another order are left alone, for nobody can tell 3/10 from 10/3.
 *
 * @param start where it stands in the text looked at
 */
record WrittenDate(LocalDate day, int start, int end) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)";

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:"
                    + "(\\d{4})[-/](\\d{2})[-/](\\d{2})"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "\\.?,?[ -](\\d{4})"
                    + "|\\b" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
                    + ")(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** No date of a text stands behind so much else. */
    private static final int LOOKED_AT = 200;

    /** The first date in a short text, such as an attribute or a line. */
    static Optional<Period> in(String text) {
        return first(text).map(date -> Period.of(date.day()));
    }

    static Optional<WrittenDate> first(String text) {
        Matcher matcher = DATE.matcher(text);
        matcher.region(0, Math.min(text.length(), LOOKED_AT));
        while (matcher.find()) {
            Optional<WrittenDate> date = read(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The date that the text ends with, brackets and blanks after it ignored. */
    static Optional<WrittenDate> last(String text) {
        Matcher matcher = DATE.matcher(text);
        matcher.region(Math.max(0, text.length() - LOOKED_AT), text.length());
        Optional<WrittenDate> last = Optional.empty();
        while (matcher.find()) {
            last = read(matcher);
        }
        return last.filter(date -> text.substring(date.end()).chars().allMatch(c -> " )]|.".indexOf(c) >= 0));
    }

    private static Optional<WrittenDate> read(MatchResult found) {
        try {
            LocalDate day = found.group(1) != null
                    ? LocalDate.of(number(found, 1), number(found, 2), number(found, 3))
                    : found.group(4) != null
                            ? LocalDate.of(number(found, 6), month(found.group(5)), number(found, 4))
                            : LocalDate.of(number(found, 9), month(found.group(7)), number(found, 8));
            return Optional.of(new WrittenDate(day, found.start(), found.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
