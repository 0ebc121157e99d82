// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currency codes with a letter for the scale beside them, and the pound sign as it looks where signs were lost. */
final class ScaledCodes {
    /** "30 MUSD", "EURm 5": a letter for the scale, set before or behind the code. */
    private static final Map<Character, String> SCALED = Map.of('K', "1e3", 'k', "1e3", 'M', "1e6", 'm', "1e6");

    private static final List<String> SCALES = List.of("million", "billion", "trillion", "m", "mn", "bn", "tn", "trn");

    private ScaledCodes() {}

    /** The code in letters that hold a scale as well: "USD" of "MUSD" and of "USDm"; null for any others. */
    static @Nullable String code(String letters) {
        if (letters.length() != 4) {
            return null;
        }
        boolean ahead = SCALED.containsKey(letters.charAt(0)) && Currencies.isCode(letters.substring(1));
        boolean behind = SCALED.containsKey(letters.charAt(3)) && Currencies.isCode(letters.substring(0, 3));
        return ahead ? letters.substring(1) : behind ? letters.substring(0, 3) : null;
    }

    /** What the pound sign becomes in texts whose signs were lost: "PS2.7m" is money, "PS5" is none. */
    static boolean isLostPound(String letters, String text, int digits) {
        int at = digits;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean goesOn = at + 1 < text.length()
                && (",.".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.charAt(at + 1))
                        || "mbk".indexOf(text.charAt(at)) >= 0 && !Character.isLetter(text.charAt(at + 1)));
        return letters.equals("PS") && (goesOn || at - digits >= 3);
    }

    /** "N14.55 trillion", "R5,000", "K1.2bn": a letter for naira, rand or kwacha; "N95" and "R1.2" are none. */
    static boolean isLetter(String letters, String text, int digits) {
        if (letters.length() != 1 || "NRK".indexOf(letters.charAt(0)) < 0) {
            return false;
        }
        int at = digits;
        boolean grouped = false;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || ",.".indexOf(text.charAt(at)) >= 0)) {
            grouped |= text.charAt(at) == ',' && at + 3 < text.length() && Character.isDigit(text.charAt(at + 3));
            at++;
        }
        int word = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return grouped || SCALES.stream().anyMatch(scale -> endsWord(text, word, scale));
    }

    private static boolean endsWord(String text, int from, String word) {
        int end = from + word.length();
        return text.startsWith(word, from) && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** What the letter beside a code multiplies by. */
    static BigDecimal scaleOf(String letters) {
        char ahead = letters.charAt(0);
        boolean first = SCALED.containsKey(ahead) && Currencies.isCode(letters.substring(1));
        String scale = SCALED.getOrDefault(first ? ahead : letters.charAt(letters.length() - 1), "1");
        return new BigDecimal(new BigDecimal(scale).toPlainString());
    }
}
