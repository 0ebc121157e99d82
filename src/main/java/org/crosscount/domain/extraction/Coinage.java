// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscount.domain.lexicon.Places;
import org.crosscount.domain.lexicon.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose money a word means that several countries share: "pesos" are Mexican where the text is about Mexico. The
 * place of the figure decides, then the country named nearest; where none of them has such money the word is kept as said.
 */
final class Coinage {
    private static final int NEAREST = 24;
    private static final Map<String, Map<String, String>> MINTS = new HashMap<>();

    static {
        mint("pound", "Egypt EGP, Lebanon LBP, Syria SYP, Sudan SDG, South Sudan SSP, United Kingdom GBP");
        mint("pound", "England GBP, Scotland GBP, Wales GBP, Northern Ireland GBP, Great Britain GBP");
        mint("GBP", "Egypt EGP, Lebanon LBP, Syria SYP, Sudan SDG, South Sudan SSP");
        mint("peso", "Mexico MXN, Argentina ARS, Chile CLP, Colombia COP, Cuba CUP, Philippines PHP, Uruguay UYU");
        mint("peso", "Dominican Republic DOP");
        mint("rupee", "India INR, Pakistan PKR, Sri Lanka LKR, Nepal NPR, Mauritius MUR, Seychelles SCR");
        mint("dinar", "Iraq IQD, Kuwait KWD, Jordan JOD, Bahrain BHD, Algeria DZD, Tunisia TND, Libya LYD, Serbia RSD");
        mint("franc", "Switzerland CHF, Senegal XOF, Mali XOF, Burkina Faso XOF, Niger XOF, Benin XOF, Togo XOF");
        mint("franc", "Ivory Coast XOF, Guinea-Bissau XOF, Cameroon XAF, Chad XAF, Gabon XAF, Equatorial Guinea XAF");
        mint("franc", "Central African Republic XAF, Republic of the Congo XAF, Congo-Brazzaville XAF, Rwanda RWF");
        mint("franc", "Democratic Republic of the Congo CDF, DR Congo CDF, Burundi BIF, Djibouti DJF, Guinea GNF");
        mint("franc", "Comoros KMF, New Caledonia XPF, French Polynesia XPF, Liechtenstein CHF");
        mint("shilling", "Kenya KES, Uganda UGX, Tanzania TZS, Somalia SOS");
        mint("rial", "Iran IRR, Yemen YER, Oman OMR, Saudi Arabia SAR, Qatar QAR");
        mint("krone", "Norway NOK, Denmark DKK, Greenland DKK, Faroe Islands DKK");
        mint("krona", "Sweden SEK, Iceland ISK");
        mint("TRY", "Lebanon LBP, Syria SYP");
        mint("KRW", "North Korea KPW");
        mint("AED", "Morocco MAD");
        mint("RUB", "Belarus BYN, Transnistria PRB");
        mint("kwacha", "Zambia ZMW, Malawi MWK");
        mint("dram", "Armenia AMD");
        mint("som", "Kyrgyzstan KGS, Uzbekistan UZS");
        mint("manat", "Azerbaijan AZN, Turkmenistan TMT");
        mint("leu", "Romania RON, Moldova MDL");
        mint("sol", "Peru PEN");
        mint("escudo", "Cape Verde CVE, Cabo Verde CVE");
        mint("TWD", "Tonga TOP");
        mint("BSD", "Brunei BND, Bermuda BMD");
        mint("CAD", "Nicaragua NIO");
    }

    /** Words of one country's money that others use as well; signs and codes are what they say. */
    private static final Map<String, String> LOOSE = Map.ofEntries(
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("lira", "TRY"),
            Map.entry("liras", "TRY"),
            Map.entry("won", "KRW"),
            Map.entry("dirham", "AED"),
            Map.entry("dirhams", "AED"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("t$", "TWD"),
            Map.entry("b$", "BSD"),
            Map.entry("c$", "CAD"));

    private final Places gazetteer;
    private final PlaceFinder finder;
    private final List<PlaceMentions.Place> places;
    private final Map<String, String> countries = new HashMap<>();
    /** The shared word last met, and whose money it was: what leaves its currency out has that of the one before. */
    private String printed = "";

    private String settled = "";

    Coinage(Places gazetteer, PlaceFinder finder) {
        this.gazetteer = gazetteer;
        this.finder = finder;
        this.places = finder.named();
    }

    /** Gives money that goes by a shared word the code of the country that it is about. */
    void settle(Mention mention, Sentence sentence) {
        String said = mention.currency;
        String words = mention.first.currencyWords() == null && mention.second != null
                ? mention.second.currencyWords()
                : mention.first.currencyWords();
        if (words == null && !said.isEmpty() && said.equals(printed)) {
            mention.currency = settled;
            return;
        }
        boolean loose = words != null && said.equals(LOOSE.get(words.toLowerCase(Locale.ROOT)));
        Map<String, String> mints = said.equals(said.toLowerCase(Locale.ROOT)) || loose ? MINTS.get(said) : null;
        if (mints == null) {
            printed = said.isEmpty() ? printed : "";
            return;
        }
        String code = finder.find(mention.hedgeFrom, mention.end, sentence, null)
                .map(place -> of(place, mints))
                .orElse(null);
        code = code == null ? nearest(mention.from, mints) : code;
        mention.currency = code == null ? said : code;
        printed = said;
        settled = mention.currency;
    }

    private @Nullable String nearest(int token, Map<String, String> mints) {
        int after = finder.first(token);
        for (int i = after - 1; i >= 0 && i >= after - NEAREST; i--) {
            String code = of(places.get(i), mints);
            if (code != null) {
                return code;
            }
        }
        for (int i = 0; i < places.size() && i < NEAREST; i++) {
            String code = of(places.get(i), mints);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private @Nullable String of(PlaceMentions.Place place, Map<String, String> mints) {
        String key = countries.computeIfAbsent(place.name(), gazetteer::read);
        String own = mints.get(key);
        if (own != null) {
            return own;
        }
        for (String holder : gazetteer.holding(key)) {
            String code = mints.get(holder);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static void mint(String word, String countries) {
        Map<String, String> codes = MINTS.computeIfAbsent(word, key -> new HashMap<>());
        for (String country : countries.split(", ")) {
            int space = country.lastIndexOf(' ');
            codes.put(Words.key(country.substring(0, space)), country.substring(space + 1));
        }
    }
}
