// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How money is marked: by a sign or letters before the number, by a sign, a code or a noun after it. The meaning of each is
 * an ISO 4217 code, or the singular noun where several countries share it.
 */
final class Currencies {
    private static final Phrases<String> BEFORE = new Phrases<String>()
            .add("USD", "$ | us $ | us$ | u.s $ | u.s. $ | $ us | usd $ | usd | us dollars | dollar | usd$")
            .add("CAD", "c $ | $ c | ca $ | can $ | cad $ | cad")
            .add("AUD", "a $ | au $ | $ a | $ au | aud $ | aud | aus $")
            .add("NZD", "nz $ | $ nz | nzd $ | nzd")
            .add("HKD", "hk $ | hkd $ | hkd")
            .add("SGD", "s $ | $ s | sg $ | sgd $ | sgd")
            .add("TWD", "nt $ | twd")
            .add("MXN", "mex $ | mx $ | mxn $ | mxn")
            .add("BRL", "r $ | brl")
            .add("EUR", "\u20ac | eur | euro")
            .add("GBP", "\u00a3 | gbp | uk \u00a3 | stg | ps")
            .add("JPY", "\u00a5 | jpy | jp \u00a5 | y = | jpy = | y=")
            .add("CNY", "cny | rmb | cn \u00a5 | cnh")
            .add("INR", "\u20b9 | inr")
            .add("PKR", "pkr | pk rs | pak rs")
            .add("rupee", "rs | rs . | re | \u20a8")
            .add("MYR", "rm | myr")
            .add("CHF", "chf | sfr")
            .add("RUB", "\u20bd | rub")
            .add("TRY", "\u20ba | try")
            .add("KRW", "\u20a9 | krw")
            .add("NGN", "\u20a6 | ngn | n")
            .add("kwacha", "k")
            .add("ILS", "\u20aa | ils | nis")
            .add("UAH", "\u20b4 | uah")
            .add("PHP", "\u20b1 | php")
            .add("VND", "\u20ab | vnd")
            .add("THB", "\u0e3f | thb | bt")
            .add("BTC", "\u20bf | btc")
            .add("IDR", "rp | idr")
            .add("BDT", "\u09f3 | tk | bdt")
            .add("AFN", "\u060b | afn")
            .add("GEL", "\u20be")
            .add("LAK", "\u20ad")
            .add("CRC", "\u20a1")
            .add("KZT", "\u20b8")
            .add("ZAR", "zar | r")
            .add("KES", "ksh | kes")
            .add("LBP", "lbp | l \u00a3")
            .add("ISK", "isk | ikr")
            .add("UGX", "ush | ugx")
            .add("shilling", "sh | shs")
            .add("SEK", "sek")
            .add("NOK", "nok")
            .add("DKK", "dkk")
            .add("PLN", "pln")
            .add("AED", "aed | dh")
            .add("SAR", "sar")
            .add("QAR", "qar")
            .add("IQD", "iqd")
            .add("SYP", "syp")
            .add("YER", "yer")
            .add("EGP", "egp | le | e \u00a3")
            .add("LKR", "lkr")
            .add("NPR", "npr")
            .add("sen", "sen");

    /** Codes that are everyday words in capitals as well, or too short to be sure of before digits. */
    private static final Set<String> DOUBTFUL = WordSet.of("ALL TOP TRY CUP MOP PEN LAK COP GEL");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !DOUBTFUL.contains(code))
            .collect(Collectors.toSet());
    private static final Set<String> GLUED = WordSet.of("RM Rs Rp Tk Ksh Ush Sh RS Dh BTC");

    /** Money nouns that a country's adjective tells apart: "Lebanese pounds", "Chilean pesos". */
    private static final Set<String> SHARED_NOUNS = WordSet.of(
            "dollar dollars pound pounds rupee rupees peso pesos dinar dinars franc francs shilling shillings",
            "rial rials riyal riyals dirham dirhams krone kroner krona kronor crown crowns ruble rubles rouble",
            "roubles won lira liras leu lei lev leva manat som sol soles real reais kwacha colon colones");

    /** Letters that are money only where they touch the digits. */
    private static final Set<String> LETTERS = Set.of("N", "R", "K");

    private static final String LETTERS_IN_CAPITALS =
            " usd cad aud nzd hkd sgd twd mxn brl eur gbp jpy cny rmb inr pkr "
                    + "myr chf rub try krw ngn ils nis uah php vnd thb btc idr bdt afn zar kes ugx sek nok dkk pln aed sar qar iqd "
                    + "syp yer egp lkr npr rm cnh dh le bt rp ps sh shs ";

    private static final Phrases<String> AFTER = MoneyNouns.addTo(new Phrases<>())
            .add(
                    "USD",
                    "$ | dollar | dollars | us dollar | us dollars | u.s dollars | u.s. dollars | u.s . dollars | u . s . dollars | usd | american dollars"
                            + " | united states dollars | bucks | us $ | us$")
            .add("EUR", "\u20ac | euro | euros | eur")
            .add("GBP", "\u00a3 | pounds sterling | pound sterling | british pounds | gbp | quid | pounds of sterling")
            .add("pound", "pounds | pound")
            .add("AUD", "australian dollar | australian dollars | aud")
            .add("CAD", "canadian dollar | canadian dollars | cad")
            .add("NZD", "new zealand dollar | new zealand dollars | nzd")
            .add("HKD", "hong kong dollar | hong kong dollars | hkd")
            .add("SGD", "singapore dollar | singapore dollars | sgd")
            .add("TWD", "taiwan dollars | new taiwan dollars")
            .add("JPY", "yen | japanese yen | jpy | jpy =")
            .add("CNY", "yuan | chinese yuan | renminbi | rmb | cny | kuai | \u5143")
            .add("CHF", "swiss franc | swiss francs | chf")
            .add("franc", "franc | francs")
            .add("INR", "indian rupee | indian rupees | inr | \u20b9")
            .add("PKR", "pakistani rupees | pakistan rupees | pkr")
            .add("LKR", "sri lankan rupees")
            .add("rupee", "rupee | rupees | rs | \u0bb0\u0bc2")
            .add("MYR", "ringgit | malaysian ringgit | rm | myr")
            .add("sen", "sen")
            .add("DKK", "danish krone | danish kroner | danish crowns | dkk")
            .add("SEK", "swedish krona | swedish kronor | swedish crowns | sek")
            .add("NOK", "norwegian krone | norwegian kroner | norwegian crowns | nok")
            .add("krone", "krone | kroner")
            .add("krona", "krona | kronor | kronur | kr\u00f3na | kr\u00f3nur")
            .add("ISK", "icelandic kronur | isk")
            .add("som", "soms")
            .add("COP", "colombian pesos | cop")
            .add("HRK", "croatian kuna | kuna")
            .add("TRY", "turkish lira | lira | liras | \u20ba")
            .add("RUB", "ruble | rubles | rouble | roubles | russian rubles | rub | \u20bd")
            .add("KRW", "won | south korean won | krw")
            .add("ILS", "shekel | shekels | israeli shekels | nis")
            .add("AED", "dirham | dirhams | aed")
            .add("SAR", "saudi riyals")
            .add("rial", "rial | rials | riyal | riyals")
            .add("IRR", "iranian rials | iranian rial")
            .add("toman", "toman | tomans")
            .add("AFN", "afghani | afghanis | afn")
            .add("peso", "peso | pesos")
            .add("MXN", "mexican pesos | mexican peso | mxn")
            .add("PHP", "philippine pesos")
            .add("ARS", "argentine pesos")
            .add("BRL", "real | reais | brazilian reais")
            .add("ZAR", "south african rand | rand | rands | zar")
            .add("NGN", "naira | nairas")
            .add("THB", "baht | thai baht")
            .add("IDR", "rupiah | rupiahs")
            .add("VND", "dong | vietnamese dong")
            .add("PLN", "zloty | zlotys | zloties")
            .add("HUF", "forint | forints")
            .add("CZK", "czech koruna | koruna | czech crowns")
            .add("UAH", "hryvnia | hryvnias")
            .add("shilling", "shilling | shillings")
            .add("dinar", "dinar | dinars")
            .add("finnish markka", "finnish markka | markka")
            .add("mark", "deutsche marks | deutschmarks")
            .add("BTC", "bitcoin | bitcoins | btc | \u20bf")
            .add("cent", "cent | cents | us cents | \u00a2")
            .add("penny", "penny | pence | pennies")
            .add("paisa", "paise | paisa");

    private Currencies() {}

    /** Whether the letters, standing right before digits, are a currency. */
    static boolean standsBeforeDigits(String letters) {
        return CODES.contains(letters) || GLUED.contains(letters);
    }

    static boolean isCode(String letters) {
        return CODES.contains(letters);
    }

    /** The mark of a currency that ends just before the number. */
    static Phrases.@Nullable Found<String> before(Tokens tokens, int number) {
        Phrases.Found<String> lettered = DollarSigns.before(tokens, number);
        if (lettered != null) {
            return lettered;
        }
        Phrases.Found<String> found = BEFORE.before(tokens, number);
        boolean article = found != null
                && found.to() - found.from() > 1
                && tokens.is(found.from(), "a")
                && !tokens.touches(found.from() + 1);
        found = article && found != null ? BEFORE.at(tokens, found.from() + 1) : found;
        if (found == null || !isMoney(tokens, found)) {
            return code(tokens, number - 1);
        }
        return found;
    }

    /** The mark of a currency that begins at the token. */
    static Phrases.@Nullable Found<String> after(Tokens tokens, int index) {
        Phrases.Found<String> found = AFTER.at(tokens, index);
        boolean signThenNumber = found != null
                && tokens.at(index).kind() == Token.Kind.SIGN
                && !tokens.touches(index)
                && tokens.at(found.to()).isNumber()
                && !Coins.are(tokens, found.to() + 1);
        if (found == null || signThenNumber) {
            Phrases.Found<String> named = signThenNumber ? null : named(tokens, index);
            return signThenNumber ? null : named == null ? code(tokens, index) : named;
        }
        boolean capitals = tokens.is(index, "rs") || tokens.is(index, "rm");
        return capitals && !tokens.at(index).isCapital() ? null : found;
    }

    /** "Lebanese pounds", "West African francs": the lexicon knows whose money that is. */
    private static Phrases.@Nullable Found<String> named(Tokens tokens, int index) {
        for (int at = index + 1; at <= index + 2 && tokens.at(at - 1).isCapital(); at++) {
            if (SHARED_NOUNS.contains(tokens.lower(at))) {
                return new Phrases.Found<>(
                        index,
                        at + 1,
                        tokens.words(index, at).toLowerCase(Locale.ROOT) + " " + singular(tokens.lower(at)));
            }
        }
        return null;
    }

    private static String singular(String noun) {
        return switch (noun) {
            case "kroner" -> "krone";
            case "kronor" -> "krona";
            case "reais" -> "real";
            case "lei" -> "leu";
            case "leva" -> "lev";
            case "soles" -> "sol";
            case "colones" -> "colon";
            default -> noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        };
    }

    private static Phrases.@Nullable Found<String> code(Tokens tokens, int index) {
        Token token = tokens.at(index);
        String scaled = token.isWord() ? ScaledCodes.code(token.text()) : null;
        if (scaled != null) {
            return new Phrases.Found<>(index, index + 1, scaled);
        }
        return token.isWord() && CODES.contains(token.text())
                ? new Phrases.Found<>(index, index + 1, token.text())
                : null;
    }

    /** Letters are a currency in capitals, or before a sign; "us $5" and "c $5" are, "us 5" is not. */
    private static boolean isMoney(Tokens tokens, Phrases.Found<String> found) {
        Token first = tokens.at(found.from());
        if (!first.isWord() || found.to() - found.from() > 1) {
            return true;
        }
        if (LETTERS.contains(first.text().toUpperCase(Locale.ROOT))) {
            return first.isCapital() && tokens.touches(found.to());
        }
        if (first.lower().equals("dollar")
                || first.lower().equals("rmb")
                || first.lower().equals("euro")
                || first.lower().equals("sen")) {
            return true;
        }
        boolean listed = LETTERS_IN_CAPITALS.contains(" " + first.lower() + " ");
        String shown = first.text();
        boolean capitals = shown.equals(shown.toUpperCase(Locale.ROOT)) || first.isCapital() && shown.length() == 2;
        return listed
                ? capitals
                        || CODES.contains(shown.toUpperCase(Locale.ROOT)) && shown.length() == 3 && !shown.equals("try")
                : first.isCapital();
    }
}
