// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits: with commas, points, blanks or apostrophes between thousands, grouped by three or as in India, a
 * decimal point or comma, an exponent. Reads no further than the number goes, so "22,24,26" is three numbers.
 */
final class DigitReader {
    /** Longer runs of digits are no figures; values beyond it are refused by the ledger as well. */
    private static final int LONGEST = 40;

    private static final int GREATEST_EXPONENT = 60;
    private static final String BLANKS = " \u00a0\u2009\u202f\u2007";

    private final String text;

    DigitReader(String text) {
        this.text = text;
    }

    /** A number that ends before the offset; its value is null where its groups make no number. */
    record Digits(int end, @Nullable BigDecimal value) {}

    private record Group(char separator, int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** Reads the number that begins at the offset, which holds a digit or a point before one. */
    Digits read(int start) {
        List<Group> groups = groups(start);
        int used = used(groups);
        int end = groups.get(used - 1).end();
        BigDecimal value = value(groups.subList(0, used));
        return value == null ? new Digits(end, null) : withExponent(end, value);
    }

    private List<Group> groups(int start) {
        List<Group> groups = new ArrayList<>();
        int at = text.charAt(start) == '.' ? start : run(start);
        groups.add(new Group('\0', start, at));
        while (at < text.length() && groups.size() < LONGEST) {
            Group next = next(at, groups.get(0));
            if (next == null) {
                return groups;
            }
            groups.add(next);
            at = next.end();
        }
        return groups;
    }

    private @Nullable Group next(int at, Group first) {
        char separator = text.charAt(at);
        if (",.'\u2019".indexOf(separator) >= 0 && isDigit(at + 1)) {
            return new Group(separator, at + 1, run(at + 1));
        }
        if (BLANKS.indexOf(separator) < 0) {
            return null;
        }
        if (isDigit(at + 1) && first.length() <= 3 && run(at + 1) == at + 4 && !endsOddly(at + 4)) {
            return new Group(' ', at + 1, at + 4);
        }
        return spacedComma(at);
    }

    /** Tokenised text sets blanks about its commas: "10 , 000". */
    private @Nullable Group spacedComma(int at) {
        boolean spaced = at + 3 < text.length() && BLANKS.indexOf(text.charAt(at + 2)) >= 0 && isDigit(at + 3);
        if (!spaced) {
            return null;
        }
        int end = run(at + 3);
        if (text.charAt(at + 1) == ',' && end == at + 6) {
            return new Group(',', at + 3, end);
        }
        boolean exact = end >= at + 7 && end <= at + 9;
        boolean decimal = text.charAt(at + 1) == '.' && (exact || end <= at + 5 && isPercentAt(end));
        return decimal ? new Group('.', at + 3, end) : null;
    }

    private boolean isPercentAt(int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return text.startsWith("%", at) || text.startsWith("million", at) || text.startsWith("billion", at);
    }

    /** A blank parts thousands only where the whole reads as one number. */
    private boolean endsOddly(int end) {
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        boolean more = (c == '.' || c == ',' || c == '-' || c == '/' || c == ':') && isDigit(end + 1) && c != '.';
        return more || Character.isLetter(c);
    }

    /** How many of the groups belong to the number. */
    private int used(List<Group> groups) {
        if (groups.size() < 2) {
            return groups.size();
        }
        char separator = groups.get(1).separator();
        int same = 1;
        while (same < groups.size() && groups.get(same).separator() == separator) {
            same++;
        }
        if (separator == '.' && same > 2) {
            return same;
        }
        if (separator == '.') {
            boolean european = groups.get(1).length() == 3
                    && same < groups.size()
                    && groups.get(same).separator() == ',';
            return european && groups.get(same).length() != 3 ? same + 1 : 2;
        }
        if (separator == ',' && same == 2 && groups.get(1).length() != 3) {
            int start = groups.get(0).start();
            boolean listed = start > 0 && text.charAt(start - 1) == ',';
            return groups.get(1).length() <= 2 && groups.size() == 2 && !listed ? 2 : 1;
        }
        if (!areThousands(groups.subList(0, same))) {
            return 1;
        }
        boolean decimals = same < groups.size() && groups.get(same).separator() == '.';
        return decimals ? same + 1 : same;
    }

    private static boolean areThousands(List<Group> groups) {
        int last = groups.size() - 1;
        boolean western = groups.get(0).length() <= 3;
        boolean indian = groups.get(0).length() <= 2;
        for (int i = 1; i < last; i++) {
            western &= groups.get(i).length() == 3;
            indian &= groups.get(i).length() == 2;
        }
        return groups.get(last).length() == 3
                && (western || indian && groups.get(1).separator() == ',');
    }

    private @Nullable BigDecimal value(List<Group> groups) {
        StringBuilder digits = new StringBuilder();
        int points = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean last = i == groups.size() - 1;
            boolean decimal = i > 0 && last && isDecimal(groups, group);
            points += group.separator() == '.' ? 1 : 0;
            digits.append(decimal ? "." : "").append(text, group.start(), group.end());
        }
        boolean mixed =
                groups.get(groups.size() - 1).separator() == ',' && groups.size() > 2 && points == groups.size() - 2;
        boolean dotted = points == groups.size() - 1 && groups.size() > 2 && areThousands(groups);
        boolean odd = points > 1 && !dotted && !mixed;
        return odd || digits.length() > LONGEST ? null : new BigDecimal(digits.toString());
    }

    private static boolean isDecimal(List<Group> groups, Group last) {
        if (last.separator() == '.') {
            return groups.size() == 2 || groups.get(1).separator() != '.';
        }
        return last.separator() == ',' && (last.length() != 3 || groups.get(1).separator() == '.');
    }

    private Digits withExponent(int end, BigDecimal value) {
        Digits times = timesPowerOfTen(end, value);
        if (times != null) {
            return times;
        }
        Digits power = power(end, value);
        if (power != null) {
            return power;
        }
        if (end >= text.length() || Character.toLowerCase(text.charAt(end)) != 'e') {
            return new Digits(end, value);
        }
        int sign = end + 1 < text.length() && "+-\u2212".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
        int after = run(end + 1 + sign);
        boolean word = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
        return after == end + 1 + sign || word ? new Digits(end, value) : scaled(value, end + 1, after, end);
    }

    /** "1.1^23", "10^-9": a number raised to a small whole power. */
    private @Nullable Digits power(int end, BigDecimal value) {
        boolean caret = end < text.length() && text.charAt(end) == '^' && value.signum() != 0;
        boolean signed = caret && end + 1 < text.length() && "+-\u2212".indexOf(text.charAt(end + 1)) >= 0;
        int from = end + (signed ? 2 : 1);
        int after = caret ? run(from) : from;
        if (after == from || after - from > 2 || after < text.length() && Character.isLetter(text.charAt(after))) {
            return null;
        }
        int exponent = Integer.parseInt(text.substring(from, after));
        BigDecimal raised = value.pow(exponent, NumberWords.PRECISION);
        boolean inverse = signed && text.charAt(end + 1) != '+';
        long magnitude = Math.abs((long) raised.precision() - raised.scale());
        return magnitude > GREATEST_EXPONENT
                ? null
                : new Digits(after, inverse ? NumberWords.divide(BigDecimal.ONE, raised) : raised);
    }

    /** "2.5×10−5", "1.3x10^6". */
    private @Nullable Digits timesPowerOfTen(int end, BigDecimal value) {
        int at = end;
        at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
        if (at >= text.length() || "\u00d7x*\u22c5".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        at += at + 1 < text.length() && text.charAt(at + 1) == ' ' ? 2 : 1;
        if (!text.startsWith("10", at)) {
            return null;
        }
        at += 2;
        boolean caret = at < text.length() && text.charAt(at) == '^';
        at += caret ? 1 : 0;
        boolean signed = at < text.length() && "+-\u2212".indexOf(text.charAt(at)) >= 0;
        int after = run(at + (signed ? 1 : 0));
        boolean none = after == at + (signed ? 1 : 0) || !caret && !signed;
        return none ? null : scaled(value, at, after, end);
    }

    private Digits scaled(BigDecimal value, int from, int to, int fallback) {
        boolean signed = !isDigit(from);
        boolean negative = signed && text.charAt(from) != '+';
        int digitsFrom = signed ? from + 1 : from;
        if (to - digitsFrom > 2) {
            return new Digits(fallback, value);
        }
        int exponent = Integer.parseInt(text.substring(digitsFrom, to));
        return exponent > GREATEST_EXPONENT
                ? new Digits(fallback, value)
                : new Digits(to, value.scaleByPowerOfTen(negative ? -exponent : exponent));
    }

    private int run(int start) {
        int at = start;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
