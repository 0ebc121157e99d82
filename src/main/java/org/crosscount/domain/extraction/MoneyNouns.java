// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;

/** What the money of one country, or of few, is called behind a number; the great currencies are with {@link Currencies}. */
final class MoneyNouns {
    private static final BigDecimal MANY = new BigDecimal(1000);

    private MoneyNouns() {}

    static Phrases<String> addTo(Phrases<String> nouns) {
        return nouns.add("KZT", "tenge | tenges")
                .add("BDT", "taka | takas")
                .add("GEL", "lari | laris | \u20be")
                .add("LAK", "kip | kips | \u20ad")
                .add("CRC", "colones | col\u00f3n | costa rican colons | \u20a1")
                .add("KES", "kenyan shillings | kenya shillings")
                .add("UGX", "uganda shillings")
                .add("kwacha", "kwacha | kwachas")
                .add("dram", "dram | drams")
                .add("AMD", "armenian dram | armenian drams")
                .add("HTG", "gourde | gourdes")
                .add("ETB", "birr | birrs")
                .add("GHS", "cedi | cedis")
                .add("MMK", "kyat | kyats")
                .add("KHR", "riel | riels")
                .add("MNT", "tugrik | tugriks | togrog | t\u00f6gr\u00f6g")
                .add("TJS", "somoni | somonis")
                .add("AOA", "kwanza | kwanzas")
                .add("MGA", "ariary | ariaries")
                .add("MZN", "metical | meticais")
                .add("MRU", "ouguiya | ouguiyas")
                .add("ERN", "nakfa")
                .add("BWP", "pula | pulas")
                .add("GMD", "dalasi | dalasis")
                .add("SLE", "leone | leones")
                .add("GTQ", "quetzal | quetzals | quetzales")
                .add("HNL", "lempira | lempiras")
                .add("PYG", "guaranis | guaranies | guaran\u00edes")
                .add("VES", "bolivar | bolivars | bolivares | bol\u00edvares")
                .add("BOB", "boliviano | bolivianos")
                .add("XOF", "west african cfa francs")
                .add("franc", "cfa francs | francs cfa")
                .add("BYN", "belarusian rubles")
                .add("BGN", "lev | levs | leva")
                .add("RON", "romanian lei")
                .add("UZS", "uzbek som | uzbek soms | uzbek sum | uzbek sums | uzbek soum | uzbek soums")
                .add("soum", "soum | soums | sums | sum | so'm")
                .add("som", "som")
                .add("manat", "manat | manats")
                .add("leu", "leu | lei")
                .add("ALL", "lek | leks | leke | lek\u00eb")
                .add("MKD", "denar | denars | denari")
                .add("PAB", "balboa | balboas")
                .add("NIO", "cordobas | c\u00f3rdobas")
                .add("sol", "soles | nuevos soles")
                .add("TOP", "pa'anga | paanga | pa'angas")
                .add("WST", "tala | talas")
                .add("VUV", "vatu | vatus")
                .add("PGK", "kina | kinas")
                .add("MVR", "rufiyaa | rufiyaas")
                .add("BTN", "ngultrum | ngultrums")
                .add("LSL", "loti | maloti")
                .add("SZL", "lilangeni | emalangeni")
                .add("STN", "dobra | dobras")
                .add("MOP", "pataca | patacas")
                .add("escudo", "escudo | escudos")
                .add("CZK", "koruny | korun | korunas")
                .add("UAH", "hryvnya | hryvnyas | hryven")
                .add("PLN", "z\u0142oty | z\u0142otys | zlote | z\u0142ote");
    }

    /** Whether the meaning is a word for something else as well ("330 soums", "two sums"), money only from a thousand up. */
    static boolean isDoubtful(String meaning) {
        return meaning.equals("pound") || meaning.equals("dram") || meaning.equals("soum");
    }

    static boolean isMany(Numeral numeral) {
        return numeral.high().compareTo(MANY) >= 0;
    }
}
