// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words, and digits followed by scale words: "three and a half million", "2.3 crore", "two thousand and
 * twelve". Short scale.
 */
final class SpelledNumber {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Tokens tokens;

    SpelledNumber(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Numeral read(int from) {
        int first = from;
        boolean article = tokens.is(from, "a") || tokens.is(from, "an");
        if (article && NumberWords.scale(tokens.lower(from + 1)) == null) {
            return null;
        }
        Sum sum = new Sum(from);
        if (article) {
            sum.current = BigDecimal.ONE;
            sum.at = first + 1;
        } else if (tokens.is(from, "hundred") && NumberWords.scale(tokens.lower(from + 1)) != null) {
            sum.current = HUNDRED;
            sum.at = from + 1;
        }
        return sum.read(Numeral.Shape.WORDS);
    }

    /** Goes on from digits; a vulgar fraction and scale words behind them belong to the number. */
    Numeral readFromDigits(int from, BigDecimal value) {
        Sum sum = new Sum(from);
        sum.current = value;
        sum.at = from + 1;
        if (tokens.at(sum.at).kind() == Token.Kind.FRACTION && value.scale() <= 0) {
            sum.current = value.add(NumberWords.vulgar(tokens.at(sum.at)));
            sum.at++;
        }
        Numeral read = sum.read(Numeral.Shape.DIGITS);
        return read == null ? Numeral.of(from, from + 1, value, BigDecimal.ONE, Numeral.Shape.DIGITS) : read;
    }

    /** A number below a hundred in words, or none; the token after it is in {@link #to}. */
    private @Nullable BigDecimal belowHundred(int index) {
        to = index + 1;
        Integer small = NumberWords.small(tokens.lower(index));
        if (small != null) {
            return BigDecimal.valueOf(small);
        }
        Integer tens = NumberWords.tens(tokens.lower(index));
        if (tens == null) {
            return null;
        }
        int next = tokens.isHyphen(to) ? to + 1 : to;
        Integer ones = NumberWords.small(tokens.lower(next));
        if (ones == null || ones == 0 || ones > 9) {
            return BigDecimal.valueOf(tens);
        }
        to = next + 1;
        return BigDecimal.valueOf(tens + ones);
    }

    private int to;

    /** A number as far as it has been read. */
    private final class Sum {
        private final int from;
        private final boolean between;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal current;
        private @Nullable BigDecimal lastScale;
        private BigDecimal scale = BigDecimal.ONE;

        Sum(int from) {
            this.from = from;
            this.at = from;
            this.between = tokens.is(from - 1, "between");
        }

        @Nullable
        Numeral read(Numeral.Shape shape) {
            boolean more = true;
            while (more) {
                more = digitsAfterAnd()
                        || digitsAgain()
                        || small()
                        || hundred()
                        || scaleWord()
                        || fraction()
                        || joiner();
            }
            BigDecimal value = current == null ? total : total.add(current);
            if (at == from || current == null && lastScale == null) {
                return null;
            }
            BigDecimal whole = withPoint(value);
            return Numeral.of(from, at, whole, scale, shape);
        }

        private boolean small() {
            int here = joined() ? at + 1 : at;
            BigDecimal value = belowHundred(here);
            int end = to;
            boolean afterWord = tokens.is(at - 1, "hundred") || tokens.is(at - 1, "and") || tokens.is(at - 1, "&");
            boolean fits = value != null
                    && (current == null ? lastScale != null || at == from : afterWord && isHundreds(current));
            boolean another = current != null && tokens.is(end, "hundred");
            if (value == null || another || !fits || here > at && !tokens.isHyphen(at)) {
                return false;
            }
            current = current == null ? value : current.add(value);
            at = end;
            return true;
        }

        private boolean isHundreds(BigDecimal number) {
            return number.signum() > 0
                    && number.remainder(HUNDRED).signum() == 0
                    && number.compareTo(new BigDecimal(1000)) < 0;
        }

        private boolean joined() {
            return at > from && tokens.isHyphen(at) && NumberWords.small(tokens.lower(at - 1)) == null;
        }

        private boolean hundred() {
            int here = tokens.isHyphen(at) ? at + 1 : at;
            boolean few = current != null && current.compareTo(HUNDRED) < 0 || current != null && at == from + 1;
            if (current == null || !few || !tokens.is(here, "hundred") || at == from) {
                return false;
            }
            current = current.multiply(HUNDRED);
            scale = HUNDRED;
            at = here + 1;
            return true;
        }

        private boolean scaleWord() {
            int here = tokens.isHyphen(at) ? at + 1 : at;
            BigDecimal next = NumberWords.scale(tokens.lower(here));
            if (next == null || at == from || next.compareTo(HUNDRED) == 0) {
                return false;
            }
            if (current == null) {
                boolean crore = lastScale != null && next.compareTo(lastScale) > 0;
                total = crore ? total.multiply(next) : total;
                at += crore ? 1 : 0;
                lastScale = crore ? next : lastScale;
                return crore;
            }
            if (lastScale != null && next.compareTo(lastScale) >= 0) {
                return false;
            }
            total = total.add(current.multiply(next));
            scale = lastScale == null ? next : scale;
            current = null;
            lastScale = next;
            at = here + 1;
            return true;
        }

        /** "three and a half", "two million and a quarter", "one and three quarters". */
        private boolean fraction() {
            int here = at + 1;
            if (at == from || !tokens.is(at, "and")) {
                return false;
            }
            boolean article = tokens.is(here, "a") || tokens.is(here, "an") || tokens.is(here, "one");
            BigDecimal below = article ? null : belowHundred(here);
            Integer many = article ? NumberWords.small(tokens.lower(here)) : below == null ? null : below.intValue();
            int word = article ? here + 1 : many != null ? to : here;
            word += word > here && tokens.isHyphen(word) ? 1 : 0;
            Integer denominator = NumberWords.denominator(tokens.lower(word));
            boolean half = word > here || tokens.is(word, "half");
            boolean plural =
                    tokens.lower(word).endsWith("s") || tokens.lower(word).endsWith("half");
            boolean improper = denominator != null && many != null && many >= denominator;
            if (denominator == null || !half || improper || many != null && many > 1 && !plural) {
                return false;
            }
            BigDecimal part =
                    NumberWords.divide(BigDecimal.valueOf(many == null ? 1 : many), BigDecimal.valueOf(denominator));
            at = word + 1;
            addPart(part);
            return true;
        }

        private void addPart(BigDecimal part) {
            BigDecimal next = NumberWords.scale(tokens.lower(at));
            if (current != null) {
                current = current.add(part);
            } else if (next != null && lastScale != null && next.compareTo(lastScale) < 0) {
                current = part;
            } else if (lastScale != null) {
                total = total.add(part.multiply(lastScale));
            }
        }

        /** "3 hundred and 21". */
        private boolean digitsAfterAnd() {
            BigDecimal next = tokens.at(at + 1).number();
            boolean open = current != null && isHundreds(current) && at > from + 1 && tokens.is(at, "and") && !between;
            boolean scaled = NumberWords.scale(tokens.lower(at + 2)) != null;
            if (!open
                    || current == null
                    || next == null
                    || next.compareTo(HUNDRED) >= 0
                    || next.scale() > 0
                    || scaled) {
                return false;
            }
            current = current.add(next);
            at += 2;
            return true;
        }

        /** "4 thousand 3 hundred", "3 million 412 thousand", "1 billion and 200 million", "2 thousand 350". */
        private boolean digitsAgain() {
            int here = tokens.is(at, "and") && !between && !tokens.touches(from) ? at + 1 : at;
            BigDecimal next = tokens.at(here).number();
            boolean open = current == null && lastScale != null && next != null;
            if (!open || lastScale == null || !NumberWords.goesOn(tokens, here, total, lastScale)) {
                return false;
            }
            current = next;
            at = here + 1;
            return true;
        }

        /** An "and", or a comma after a scale word, that the number goes on behind. */
        private boolean joiner() {
            boolean and = tokens.is(at, "and") || tokens.is(at, "&");
            boolean comma = tokens.is(at, ",") && lastScale != null && current == null;
            boolean open = current == null ? lastScale != null : isHundreds(current) && at > from + 1;
            if (!open || !(and && !between || comma)) {
                return false;
            }
            BigDecimal next = belowHundred(at + 1);
            int end = to;
            if (next == null || next.signum() == 0) {
                return false;
            }
            boolean hundreds = tokens.is(end, "hundred");
            BigDecimal after = NumberWords.scale(tokens.lower(end));
            if (comma || hundreds) {
                return continues(hundreds && (lastScale != null && current == null));
            }
            boolean grows = after == null
                    || NumberWords.isDozen(tokens.lower(end))
                    || (lastScale == null ? after.compareTo(HUNDRED) > 0 : after.compareTo(lastScale) < 0);
            return continues(grows && !(after != null && NumberWords.isDozen(tokens.lower(end)) && lastScale != null));
        }

        private boolean continues(boolean yes) {
            at += yes ? 1 : 0;
            return yes;
        }

        private BigDecimal withPoint(BigDecimal value) {
            boolean point = tokens.is(at, "point") && belowHundred(at + 1) != null && value.scale() <= 0;
            if (!point) {
                return value;
            }
            StringBuilder decimals = new StringBuilder();
            at++;
            BigDecimal next = belowHundred(at);
            while (next != null && decimals.length() < 12) {
                decimals.append(next.toPlainString());
                at = to;
                next = belowHundred(at);
            }
            BigDecimal decimal = value.add(new BigDecimal("0." + decimals));
            BigDecimal more = NumberWords.scale(tokens.lower(at));
            if (more == null) {
                return decimal;
            }
            at++;
            scale = more;
            return decimal.multiply(more);
        }
    }
}
