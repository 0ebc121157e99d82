// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units that have a symbol of their own. Factors are the exact ones of the International System (BIPM, SI Brochure,
 * 9th edition) and of the international yard and pound agreement of 1959; a year is the Gregorian mean of 365.2425 days
 * and a month a twelfth of it.
 */
final class StandardUnits {
    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    static {
        add(Dimension.PERCENT, "%", "1", "% | percent | per cent | pct");
        add(Dimension.PERCENTAGE_POINT, "percentage point", "1", "percentage point | pp | percentage points");

        add(Dimension.TIME, "s", "1", "second | s | sec");
        add(Dimension.TIME, "s", "60", "minute | min");
        add(Dimension.TIME, "s", "3600", "hour | h | hr");
        add(Dimension.TIME, "s", "86400", "day | d");
        add(Dimension.TIME, "s", "604800", "week");
        add(Dimension.TIME, "s", "1209600", "fortnight");
        add(Dimension.TIME, "s", "2629746", "month");
        add(Dimension.TIME, "s", "31556952", "year | yr | a");
        add(Dimension.TIME, "s", "315569520", "decade");
        add(Dimension.TIME, "s", "3155695200", "century");

        add(Dimension.LENGTH, "m", "0.001", "mm | millimetre | millimeter");
        add(Dimension.LENGTH, "m", "0.01", "cm | centimetre | centimeter");
        add(Dimension.LENGTH, "m", "1", "m | metre | meter");
        add(Dimension.LENGTH, "m", "1000", "km | kilometre | kilometer");
        add(Dimension.LENGTH, "m", "0.0254", "in | inch");
        add(Dimension.LENGTH, "m", "0.3048", "ft | foot | feet");
        add(Dimension.LENGTH, "m", "0.9144", "yd | yard");
        add(Dimension.LENGTH, "m", "1609.344", "mi | mile");
        add(Dimension.LENGTH, "m", "1852", "nmi | nautical mile");

        add(Dimension.AREA, "m²", "1", "m² | m2 | square metre | square meter | sq m");
        add(Dimension.AREA, "m²", "1000000", "km² | km2 | square kilometre | square kilometer | sq km");
        add(Dimension.AREA, "m²", "10000", "ha | hectare");
        add(Dimension.AREA, "m²", "4046.8564224", "acre | ac");
        add(Dimension.AREA, "m²", "0.09290304", "ft² | ft2 | square foot | square feet | sq ft");
        add(Dimension.AREA, "m²", "2589988.110336", "mi² | mi2 | square mile | sq mi");

        add(Dimension.VOLUME, "l", "0.001", "ml | millilitre | milliliter");
        add(Dimension.VOLUME, "l", "1", "l | litre | liter");
        add(Dimension.VOLUME, "l", "1000", "m³ | m3 | cubic metre | cubic meter");
        add(Dimension.VOLUME, "l", "158.987294928", "bbl | barrel");
        add(Dimension.VOLUME, "l", "3.785411784", "gal | gallon | us gallon");

        add(Dimension.MASS, "kg", "0.000001", "mg | milligram");
        add(Dimension.MASS, "kg", "0.001", "g | gram");
        add(Dimension.MASS, "kg", "1", "kg | kilogram | kilo");
        add(Dimension.MASS, "kg", "1000", "t | tonne | metric ton | metric tonne");
        add(Dimension.MASS, "kg", "0.45359237", "lb | pound");
        add(Dimension.MASS, "kg", "0.028349523125", "oz | ounce");
        add(Dimension.MASS, "kg", "907.18474", "short ton | us ton");
        add(Dimension.MASS, "kg", "1016.0469088", "long ton");

        add(Dimension.SPEED, "km/h", "1", "km/h | kph | kmh | kilometre per hour | kilometer per hour");
        add(Dimension.SPEED, "km/h", "1.609344", "mph | mile per hour");
        add(Dimension.SPEED, "km/h", "3.6", "m/s | metre per second | meter per second");
        add(Dimension.SPEED, "km/h", "1.852", "kn | knot");

        add(Dimension.POWER, "kW", "0.001", "W | watt");
        add(Dimension.POWER, "kW", "1", "kW | kilowatt");
        add(Dimension.POWER, "kW", "1000", "MW | megawatt");
        add(Dimension.POWER, "kW", "1000000", "GW | gigawatt");
        add(Dimension.ENERGY, "kWh", "1", "kWh | kilowatt hour");
        add(Dimension.ENERGY, "kWh", "1000", "MWh | megawatt hour");
        add(Dimension.ENERGY, "kWh", "1000000", "GWh | gigawatt hour");
        add(Dimension.ENERGY, "kWh", "1000000000", "TWh | terawatt hour");

        temperature("1", "0", "°C | celsius | degree celsius");
        BigDecimal perFahrenheit = new BigDecimal(5).divide(new BigDecimal(9), MathContext.DECIMAL128);
        temperature(
                perFahrenheit.toPlainString(),
                perFahrenheit.multiply(new BigDecimal("-32")).toPlainString(),
                "°F | fahrenheit | degree fahrenheit");
        temperature("1", "-273.15", "K | kelvin");
    }

    private StandardUnits() {}

    /** The unit of that symbol or name, in either number; null where it is no standard one. */
    static @Nullable Unit find(String text) {
        if (CURRENCIES.contains(text)) {
            return new Unit(text, Dimension.MONEY, text, BigDecimal.ONE, BigDecimal.ZERO);
        }
        Unit exact = BY_NAME.get(text);
        if (exact != null) {
            return exact;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Unit folded = lower.length() > 2 ? BY_NAME.get(lower) : null;
        if (folded != null) {
            return folded;
        }
        return lower.length() > 3 && lower.endsWith("s") ? BY_NAME.get(lower.substring(0, lower.length() - 1)) : null;
    }

    private static void add(Dimension dimension, String base, String factor, String names) {
        add(dimension, base, factor, "0", names);
    }

    private static void temperature(String factor, String offset, String names) {
        add(Dimension.TEMPERATURE, "°C", factor, offset, names);
    }

    private static void add(Dimension dimension, String base, String factor, String offset, String names) {
        for (String name : names.split("\\|")) {
            String symbol = name.strip();
            BY_NAME.put(symbol, new Unit(symbol, dimension, base, new BigDecimal(factor), new BigDecimal(offset)));
        }
    }
}
