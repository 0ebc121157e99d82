// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measurement as words, which may stand after a blank, and as symbols, whose case matters. */
final class MeasureUnits {
    private static final Phrases<String> WORDS = new Phrases<>();
    private static final Map<String, String> SYMBOLS = new HashMap<>();
    private static final Set<String> DIMENSIONED = Set.of("thick", "long", "wide", "tall", "high", "deep", "diameter");
    /** Symbols that are everyday words or letters: only right behind the digits. */
    private static final Set<String> ONLY_GLUED = WordSet.of("m s h d g t l p x b B in N J yo am pm as Pa Pm Am mi mm");

    /** Symbols that may stand alone all the same when no word could. */
    private static final Set<String> LOOSE = WordSet.of("m g t mm mi pm am N J");

    private static final Set<String> FAR = Set.of("exa", "peta", "tera", "atto", "femto");
    private static final String[][] PREFIXES = {
        {"", ""},
        {"kilo", "k"},
        {"mega", "M"},
        {"giga", "G"},
        {"tera", "T"},
        {"peta", "P"},
        {"exa", "E"},
        {"milli", "m"},
        {"micro", "\u03bc"},
        {"micro", "\u00b5"},
        {"nano", "n"},
        {"pico", "p"},
        {"femto", "f"},
        {"atto", "a"},
        {"centi", "c"},
        {"deci", "d"},
        {"hecto", "h"}
    };

    static {
        for (String[] prefix : PREFIXES) {
            metric(prefix, "metre", "metre | metres | meter | meters", "m");
            metric(prefix, "gram", "gram | grams | gramme | grammes", "g");
            metric(FAR.contains(prefix[0]) ? PREFIXES[0] : prefix, "litre", "litre | litres | liter | liters", "l L");
            metric(prefix, "watt", "watt | watts", "W");
            metric(prefix, "hertz", "hertz", "Hz");
            metric(prefix, "byte", "byte | bytes", "B");
            metric(prefix, "bit", "bit | bits", "bit");
            metric(prefix, "volt", "volt | volts", "V");
            metric(prefix, "ampere", "ampere | amperes | amp | amps", "A");
            metric(prefix, "joule", "joule | joules", "J");
            metric(prefix, "newton", "newton | newtons", "N");
            metric(prefix, "pascal", "pascal | pascals", "Pa");
            metric(prefix, "electronvolt", "electronvolt | electronvolts", "eV");
            metric(prefix, "gray", "gray | grays", "Gy");
            metric(prefix, "watt hour", "watt hour | watt hours | watt - hour | watt - hours", "Wh");
            metric(prefix, "bit per second", "bits per second", "bps");
            boolean large = Set.of("", "kilo", "mega", "giga").contains(prefix[0]);
            metric(large ? prefix : PREFIXES[0], "tonne", "tonne | tonnes", "t");
            metric(large ? prefix : PREFIXES[0], "ton", "ton | tons", "");
        }
        words("metric ton", "metric ton | metric tons");
        words("second", "second | seconds | sec | secs");
        words("minute", "minute | minutes | min | mins");
        words("hour", "hour | hours | hr | hrs");
        words("day", "day | days");
        words("week", "week | weeks");
        words("fortnight", "fortnight | fortnights");
        words("month", "month | months");
        words("year", "year | years | yr | yrs");
        words("decade", "decade | decades");
        words("century", "century | centuries");
        words("millennium", "millennium | millennia");
        words("inch", "inch | inches");
        words("foot", "foot | feet | ft");
        words("yard", "yard | yards | yd | yds");
        words("mile", "mile | miles");
        words("nautical mile", "nautical mile | nautical miles");
        words("acre", "acre | acres");
        words("hectare", "hectare | hectares | ha");
        words("lb", "lb | lbs | pound | pounds");
        words("ounce", "ounce | ounces | oz");
        words("gallon", "gallon | gallons | gal");
        words("pint", "pint | pints");
        words("quart", "quart | quarts");
        words("cup", "cup | cups");
        words("tablespoon", "tablespoon | tablespoons | tbsp");
        words("teaspoon", "teaspoon | teaspoons | tsp");
        words("barrel", "barrel | barrels | bbl");
        words("dram", "dram | drams");
        words("knot", "knot | knots | kt | kn");
        words("degree", "degree | degrees | deg | \u00b0");
        words(
                "celsius",
                "degrees celsius | degree celsius | celsius | \u00b0 c | \u00b0 celsius | degc | deg c | degrees c | degree c | degrees centigrade");
        words(
                "fahrenheit",
                "degrees fahrenheit | degree fahrenheit | fahrenheit | \u00b0 f | degf | deg f | degrees f | degree f");
        words("kelvin", "kelvin | kelvins");
        words(
                "square kilometre",
                squared("kilometre | kilometres | kilometer | kilometers | km")
                        + " | km\u00b2 | km2 | km ^ 2 | km \u00b2");
        words(
                "square metre",
                squared("metre | metres | meter | meters | m") + " | m\u00b2 | m2 | m ^ 2 | sqm | m \u00b2");
        words("square centimetre", "cm2 | cm\u00b2 | cm \u00b2 | square centimetres | square centimeters");
        words("square mile", squared("mile | miles | mi"));
        words("square foot", squared("foot | feet | ft"));
        words("square yard", squared("yard | yards"));
        words(
                "cubic kilometre",
                "cubic kilometre | cubic kilometres | cubic kilometers | km3 | km\u00b3 | km ^ 3 | km cubed");
        words("cubic metre", "cubic metre | cubic metres | cubic meter | cubic meters | m3 | m\u00b3 | m \u00b3");
        words("cubic foot", "cubic feet | cubic foot");
        words("cubic centimetre", "cc | cubic centimetres | cubic centimeters | cm3");
        words(
                "kilometre per hour",
                "km / h | km / hr | kmh | kph | kmph | kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour");
        words("mile per hour", "mph | m.p.h | miles per hour | miles an hour | mile per hour");
        words("metre per second", "m / s | metres per second | meters per second");
        words("mile per gallon", "mpg | miles per gallon");
        words("revolutions per minute", "rpm");
        words("megabit per second", "mbps");
        words("gigabit per second", "gbps");
        words("horsepower", "horsepower | hp | bhp | ps");
        words("newton metre", "newton metres | newton meters | n m");
        words("foot pound-force", "lb - ft | ft - lb | pound - feet | foot - pounds | lb ft");
        words("pound per square inch", "psi | pounds per square inch");
        words("kilopound per square inch", "ksi");
        words("decibel", "db | decibel | decibels");
        words("calorie", "calorie | calories | kcal | kilocalories");
        words("barrel per day", "bpd | b / d");
        words("ton per day", "tpd");
        words("percentage point", "percentage point | percentage points | percent points | ppt | pp | pct pts");
        words("basis point", "basis point | basis points | bps | bp");
        words("part per million", "ppm | parts per million");
        words("part per billion", "ppb | parts per billion");
        words("point per game", "ppg");
        words("rebound per game", "rpg");
        words("assist per game", "apg");
        words("radian", "rad | radians");
        words("carat", "carat | carats");
        words("ampere per square centimetre", "a / cm2 | a / cm\u00b2");
        words("kilogram", "kilo | kilos");
        words("light-year", "light - years | light - year | light years");
        words("millibar", "mbar | millibars | millibar");
        words("inch of mercury", "inhg | inches of mercury");
        SYMBOLS.put("Nm", "newton metre");
        SYMBOLS.put("C", "celsius");
        SYMBOLS.put("F", "fahrenheit");
        SYMBOLS.put("p", "penny");
        SYMBOLS.put("x", "time");
        SYMBOLS.put("h", "hour");
        SYMBOLS.put("s", "second");
        SYMBOLS.put("yo", "year");
        SYMBOLS.put("mi", "mile");
        SYMBOLS.put("in", "inch");
        SYMBOLS.put("\"", "inch");
        SYMBOLS.put("\u2033", "inch");
    }

    /** Symbols of two letters and more, whose case is often mistaken ("Ghz", "HZ"). */
    private static final Map<String, String> ANY_CASE = new HashMap<>();

    static {
        SYMBOLS.forEach((symbol, unit) -> {
            String lower = symbol.toLowerCase(java.util.Locale.ROOT);
            boolean larger = unit.startsWith("mega") || unit.startsWith("giga") || !ANY_CASE.containsKey(lower);
            boolean usual = !unit.startsWith("femto")
                    && !unit.startsWith("atto")
                    && !unit.startsWith("exa")
                    && !unit.startsWith("peta");
            if (symbol.length() > 1
                    && usual
                    && larger
                    && !FunctionWords.endsNounPhrase(lower)
                    && !ONLY_GLUED.contains(symbol)) {
                ANY_CASE.put(lower, unit);
            }
        });
    }

    private MeasureUnits() {}

    /** The unit whose words or symbol begin at the token, just after a number. */
    static Phrases.@Nullable Found<String> at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.kind() == Token.Kind.BREAK) {
            return null;
        }
        Phrases.Found<String> words = WORDS.at(tokens, index);
        if (words != null && !isOrdinalSecond(tokens, words)) {
            return words;
        }
        String unit = SYMBOLS.get(token.text());
        if (unit == null && token.text().length() > 1) {
            unit = ANY_CASE.get(token.lower());
        }
        boolean glued = tokens.touches(index);
        if (unit == null || !glued && !mayStandLoose(tokens, index)) {
            return null;
        }
        return new Phrases.Found<>(index, index + 1, unit);
    }

    /** The unit whose symbol, of two letters at least, is the token, wherever it stands. */
    static Phrases.@Nullable Found<String> glued(Tokens tokens, int index) {
        String symbol = tokens.at(index).text();
        String unit = symbol.length() > 1 ? SYMBOLS.get(symbol) : null;
        return unit == null ? at(tokens, index) : new Phrases.Found<>(index, index + 1, unit);
    }

    /** Whether a unit's words or symbol stand here. */
    static boolean isUnit(Tokens tokens, int index) {
        return at(tokens, index) != null;
    }

    private static boolean mayStandLoose(Tokens tokens, int index) {
        String symbol = tokens.at(index).text();
        if (FunctionWords.endsNounPhrase(tokens.lower(index))
                && symbol.length() > 1
                && !LOOSE.contains(symbol)
                && !symbol.equals("in")) {
            return false;
        }
        if (isCode(tokens, index)) {
            return false;
        }
        if (symbol.equals("in")) {
            return DIMENSIONED.contains(tokens.lower(index + 1)) || ends(tokens, index + 1);
        }
        boolean capital = symbol.length() == 1 && Character.isUpperCase(symbol.charAt(0));
        if (symbol.equals("N")
                || symbol.equals("W") && tokens.at(index - 1).text().contains(".")) {
            return false;
        }
        if (capital && !symbol.equals("A")) {
            return !tokens.at(index + 1).isCapital() && !tokens.is(index + 1, ".");
        }
        boolean word = ONLY_GLUED.contains(symbol) || symbol.equals("A");
        return !word || LOOSE.contains(symbol) && !tokens.is(index + 1, "'");
    }

    /** "24703 L-202": letters that a hyphen and digits go on from; not "5 m-10 m". */
    private static boolean isCode(Tokens tokens, int index) {
        return NumberedNames.goesOnInDigits(tokens, index) && !tokens.is(index + 3, tokens.lower(index));
    }

    private static boolean ends(Tokens tokens, int index) {
        Token.Kind kind = tokens.at(index).kind();
        return kind == Token.Kind.BREAK
                || tokens.is(index, ".") && !tokens.at(index + 1).isWord();
    }

    /** "second" after a number is a unit only where it ends the phrase: "4.3 second", not "two second homes". */
    private static boolean isOrdinalSecond(Tokens tokens, Phrases.Found<String> found) {
        return tokens.is(found.from(), "second") && NounPhrases.looksPlural(tokens.lower(found.to()));
    }

    private static void metric(String[] prefix, String unit, String words, String symbols) {
        for (String word : words.split("\\|")) {
            String plain = word.strip();
            words(prefix[0] + unit, prefix[0] + plain);
        }
        for (String symbol : symbols.split(" ")) {
            if (!symbol.isEmpty()) {
                SYMBOLS.putIfAbsent(prefix[1] + symbol, prefix[0] + unit);
            }
        }
    }

    private static String squared(String words) {
        StringBuilder phrases = new StringBuilder();
        for (String word : words.split("\\|")) {
            String plain = word.strip();
            phrases.append("square ")
                    .append(plain)
                    .append(" | sq ")
                    .append(plain)
                    .append(" | sq . ")
                    .append(plain)
                    .append(" | ")
                    .append(plain)
                    .append(" squared | ");
        }
        return phrases.substring(0, phrases.length() - 3);
    }

    private static void words(String unit, String phrases) {
        WORDS.add(unit, phrases);
    }
}
