// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a line to the text before it. A hyphen at the line's end goes where it only divided a word; it stays where the
 * document has the word with a hyphen elsewhere, in numbers ("2019-2020", "twenty-five", "two-thirds"), and before a
 * capital.
 */
final class LineJoining {
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{1,30}-\\p{L}{1,30}");

    /** First parts of numbers in words, and of compounds that hardly anyone writes as one word. */
    private static final Set<String> KEEPING = Set.of(
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "one", "two", "three", "four",
            "five", "six", "seven", "eight", "nine", "ten", "half", "self", "all", "well", "so", "ill", "vice",
            "cross");

    private final Set<String> hyphenated;

    private LineJoining(Set<String> hyphenated) {
        this.hyphenated = hyphenated;
    }

    /** @param document the text of the whole document, in lines */
    static LineJoining knowing(String document) {
        Set<String> hyphenated = new HashSet<>();
        Matcher matcher = HYPHENATED.matcher(document);
        while (matcher.find()) {
            hyphenated.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return new LineJoining(hyphenated);
    }

    void append(StringBuilder text, String line) {
        int end = text.length() - 1;
        if (end < 0) {
            text.append(line);
        } else if (text.charAt(end) == SOFT_HYPHEN) {
            text.setLength(end);
            text.append(line);
        } else if (isHyphen(text.charAt(end)) && end > 0 && Character.isLetterOrDigit(text.charAt(end - 1))) {
            if (onlyDivides(lastWord(text, end), line)) {
                text.setLength(end);
            }
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    private boolean onlyDivides(String before, String line) {
        if (!Character.isLowerCase(line.charAt(0)) || before.isEmpty() || KEEPING.contains(before)) {
            return false;
        }
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return !hyphenated.contains(before + "-" + line.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** The letters before the hyphen, lower case; none where it is a number. */
    private static String lastWord(CharSequence text, int hyphen) {
        int start = hyphen;
        while (start > 0 && hyphen - start < 40 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, hyphen).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }
}
