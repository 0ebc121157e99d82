// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
final class NumberWords {
    /** Fractions such as a third have no end: sixteen digits are kept. */
    static final MathContext PRECISION = MathContext.DECIMAL64;

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, BigDecimal> GLUED_SCALES = new HashMap<>();
    private static final Map<String, Integer> DENOMINATORS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> VULGAR = new HashMap<>();

    static {
        count(
                SMALL,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen");
        SMALL.put("nought", 0);
        SMALL.put("naught", 0);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            TENS.put(tens[i], 10 * (i + 2));
        }
        TENS.put("fourty", 40);
        scale("1e2", "hundred");
        scale("1e3", "thousand");
        scale("1e6", "million millions mn mln mio mil");
        scale("1e9", "billion billions bn bln milliard");
        scale("1e12", "trillion trillions tn tln trn");
        scale("1e15", "quadrillion");
        scale("1e5", "lakh lakhs lac lacs");
        scale("1e7", "crore crores cr");
        scale("12", "dozen dozens doz dozs dz dzs");
        glued("1e3", "k K");
        glued("1e6", "m M mn Mn MN mln mil Mil MIL mio MM million Million");
        glued("1e9", "b B bn Bn BN bln billion Billion");
        glued("1e12", "t T tn Tn TN tln trn trillion");
        glued("1e7", "cr Cr crore");
        count(
                ORDINALS,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        ORDINALS.put("thirtieth", 30);
        ORDINALS.put("fortieth", 40);
        ORDINALS.put("fiftieth", 50);
        ORDINALS.put("sixtieth", 60);
        ORDINALS.put("seventieth", 70);
        ORDINALS.put("eightieth", 80);
        ORDINALS.put("ninetieth", 90);
        ORDINALS.put("hundredth", 100);
        ORDINALS.forEach((word, value) -> {
            if (value > 2) {
                DENOMINATORS.put(word, value);
                DENOMINATORS.put(word + "s", value);
            }
        });
        DENOMINATORS.put("half", 2);
        DENOMINATORS.put("halves", 2);
        DENOMINATORS.put("quarter", 4);
        DENOMINATORS.put("quarters", 4);
        for (String plural : new String[] {"", "s"}) {
            DENOMINATORS.put("thousandth" + plural, 1000);
            DENOMINATORS.put("millionth" + plural, 1_000_000);
            DENOMINATORS.put("billionth" + plural, 1_000_000_000);
        }
        vulgar(
                "\u00bd 1 2 \u2153 1 3 \u2154 2 3 \u00bc 1 4 \u00be 3 4 \u2155 1 5 \u2156 2 5 \u2157 3 5 \u2158 4 5 \u2159 1 6"
                        + " \u215a 5 6 \u2150 1 7 \u215b 1 8 \u215c 3 8 \u215d 5 8 \u215e 7 8 \u2151 1 9 \u2152 1 10");
    }

    private static final Set<String> DOZENS = Set.of("dozen", "dozens", "doz", "dozs", "dz", "dzs");

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private NumberWords() {}

    /** Zero to nineteen. */
    static @Nullable Integer small(String word) {
        return SMALL.get(word);
    }

    static @Nullable Integer tens(String word) {
        return TENS.get(word);
    }

    /** Whether the word is a number by itself: up to nineteen, or a ten. */
    static boolean isNumber(String word) {
        return SMALL.containsKey(word) || TENS.containsKey(word);
    }

    /** A power of ten, or a dozen, that multiplies what stands before it. */
    static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** A scale set right behind the digits: "12.3m". Case matters. */
    static @Nullable BigDecimal gluedScale(String letters) {
        return GLUED_SCALES.get(letters);
    }

    static @Nullable Integer denominator(String word) {
        return DENOMINATORS.get(word);
    }

    static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    /** The place of the last word of a tens word and what is joined to it: "twenty-first", "thirty fifths". */
    static int afterTens(Tokens tokens, int index) {
        return tokens.isHyphen(index + 1) ? index + 2 : index + 1;
    }

    /** 21 for "twenty-first" and "twenty-firsts"; null where the token begins no such word. */
    static @Nullable Integer compoundDenominator(Tokens tokens, int index) {
        Integer tens = TENS.get(tokens.lower(index));
        String word = tokens.lower(afterTens(tokens, index));
        Integer ones = ORDINALS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        return tens == null || ones == null || ones > 9 ? null : Integer.valueOf(tens + ones);
    }

    /**
     * Whether the digits at the token, with the scale word behind them if any, add to a number that stands at so many of the
     * last scale: smaller scales follow greater ones, and each stays below the one before.
     */
    static boolean goesOn(Tokens tokens, int digits, BigDecimal total, BigDecimal lastScale) {
        BigDecimal number = tokens.at(digits).number();
        boolean whole = number != null
                && number.scale() <= 0
                && number.signum() > 0
                && total.remainder(lastScale).signum() == 0
                && lastScale.compareTo(THOUSAND) >= 0;
        if (number == null || !whole) {
            return false;
        }
        boolean and = tokens.is(digits - 1, "and");
        BigDecimal scale = SCALES.get(tokens.lower(digits + 1));
        if (scale != null) {
            boolean hundreds = tokens.is(digits + 1, "hundred") && number.compareTo(BigDecimal.TEN) < 0 && !and;
            return hundreds
                    || scale.compareTo(THOUSAND) >= 0 && number.multiply(scale).compareTo(lastScale) < 0;
        }
        boolean counts = tokens.at(digits + 1).isWord() && !tokens.touches(digits + 1) && !and;
        boolean grouped = tokens.at(digits).text().indexOf(',') > 0 && number.compareTo(THOUSAND) >= 0;
        boolean hundreds =
                lastScale.compareTo(THOUSAND) == 0 && tokens.at(digits).isPlainDigits(3);
        return counts && (hundreds || grouped) && number.compareTo(lastScale) < 0;
    }

    static BigDecimal vulgar(Token fraction) {
        return VULGAR.getOrDefault(fraction.text(), BigDecimal.ONE);
    }

    static boolean isDozen(String word) {
        return DOZENS.contains(word);
    }

    static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, PRECISION);
    }

    private static void count(Map<String, Integer> into, int from, String words) {
        int value = from;
        for (String word : words.split(" ")) {
            into.put(word, value++);
        }
    }

    private static void scale(String value, String words) {
        for (String word : words.split(" ")) {
            SCALES.put(word, new BigDecimal(new BigDecimal(value).toPlainString()));
        }
    }

    private static void glued(String value, String words) {
        for (String word : words.split(" ")) {
            GLUED_SCALES.put(word, new BigDecimal(new BigDecimal(value).toPlainString()));
        }
    }

    private static void vulgar(String table) {
        String[] cells = table.split(" ");
        for (int i = 0; i + 2 < cells.length; i += 3) {
            VULGAR.put(cells[i], divide(new BigDecimal(cells[i + 1]), new BigDecimal(cells[i + 2])));
        }
    }
}
