// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dollar signs with letters right before them that tell whose money it is: "J$90 billion" is Jamaica's. Money with letters
 * that are not known is kept as a dollar of theirs ("q dollar" for "Q$"), for it is none of the United States.
 */
final class DollarSigns {
    private static final int LONGEST = 3;
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        codes("USD", "u us usa");
        codes("TWD", "t nt");
        codes("JMD", "j ja jm");
        codes("BZD", "bz");
        codes("TTD", "tt");
        codes("BSD", "b bs bah");
        codes("BBD", "bds bb");
        codes("BMD", "bd");
        codes("BND", "bn br");
        codes("XCD", "ec xc");
        codes("FJD", "f fj");
        codes("GYD", "g gy guy");
        codes("LRD", "l ld lr");
        codes("NAD", "n na");
        codes("NZD", "nz");
        codes("BRL", "r br");
        codes("DOP", "rd");
        codes("SGD", "s sg");
        codes("ZWL", "z zw zim");
        codes("MXN", "m mx mex");
        codes("CLP", "clp ch cl");
        codes("COP", "col co");
        codes("CAD", "c ca can cdn");
        codes("AUD", "a au aus");
        codes("HKD", "hk h");
        codes("ARS", "ar arg");
        codes("UYU", "uy ur");
        codes("SBD", "si");
        codes("SRD", "sr");
        codes("KYD", "ky ci");
        codes("TOP", "top");
        codes("WST", "ws wst");
        codes("NIO", "nic");
        codes("CVE", "cv");
        codes("MOP", "mop");
    }

    private DollarSigns() {}

    /** The sign that ends just before the number, where letters touch it; null for a bare sign. */
    static Phrases.@Nullable Found<String> before(Tokens tokens, int number) {
        int sign = number - 1;
        Token letters = tokens.at(sign - 1);
        boolean lettered = tokens.is(sign, "$") && tokens.touches(sign) && letters.isWord() && letters.isCapital();
        if (!lettered || letters.text().length() > LONGEST) {
            return null;
        }
        String code = CODES.get(letters.lower());
        String capitals = letters.text().toUpperCase(Locale.ROOT);
        if (code == null && !letters.text().equals(capitals)) {
            return null;
        }
        String known = code == null && Currencies.isCode(capitals) ? capitals : code;
        return new Phrases.Found<>(sign - 1, number, known == null ? letters.lower() + " dollar" : known);
    }

    private static void codes(String code, String letters) {
        for (String spelling : letters.split(" ")) {
            CODES.putIfAbsent(spelling, code);
        }
    }
}
