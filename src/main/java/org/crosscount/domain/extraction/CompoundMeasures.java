// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one measure told in two units. Times are in the smaller, which counts them exactly ("nine weeks and 4 days" is 67
 * days); lengths and masses in the larger, in which people compare them ("5 feet 6 inches" is 5.5 feet).
 */
final class CompoundMeasures {
    /** How many of the second go into one of the first. */
    private static final Map<String, Map<String, Integer>> PARTS = new HashMap<>();

    static {
        parts("foot", "inch 12");
        parts("yard", "foot 3");
        parts("lb", "ounce 16");
        parts("stone", "lb 14");
        parts("century", "decade 10 year 100");
        parts("decade", "year 10");
        parts("year", "month 12");
        parts("week", "day 7");
        parts("day", "hour 24");
        parts("hour", "minute 60");
        parts("minute", "second 60");
        parts("metre", "centimetre 100");
        parts("kilometre", "metre 1000");
        parts("kilogram", "gram 1000");
    }

    private final Tokens tokens;
    private final AmountReader amounts;
    private final AmountUnits units;

    CompoundMeasures(Tokens tokens, AmountReader amounts, AmountUnits units) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.units = units;
    }

    /** The measure that begins with the amount in the unit; null where no smaller unit goes on from it. */
    @Nullable
    Compound read(Amount first, UnitPhrase unit) {
        Map<String, Integer> parts = PARTS.get(unit.unit());
        if (parts == null || unit.joined() || unit.rate() != null || !isWhole(first)) {
            return null;
        }
        int at = unit.to();
        boolean comma = tokens.is(at, ",") && unit.kind() != UnitPhrase.Kind.TIME;
        int next = tokens.is(at, "and") || comma ? at + 1 : at;
        Amount second = amounts.read(next, next);
        if (second == null || !isWhole(second) || second.sign() != '\0') {
            return null;
        }
        UnitPhrase smaller = smaller(second.to(), parts);
        Integer factor = parts.get(smaller.unit());
        boolean less = factor != null && second.high().compareTo(BigDecimal.valueOf(factor)) < 0;
        if (factor == null || !less || smaller.joined() || smaller.rate() != null) {
            return null;
        }
        BigDecimal many = BigDecimal.valueOf(factor);
        boolean time = unit.kind() == UnitPhrase.Kind.TIME;
        BigDecimal value = time
                ? first.numeral().low().multiply(many).add(second.low())
                : first.numeral().low().add(NumberWords.divide(second.low(), many));
        Numeral sum = Numeral.of(
                first.numeral().from(),
                second.to(),
                value,
                BigDecimal.ONE,
                first.numeral().shape());
        Amount all = new Amount(first.from(), second.to(), sum, null, null, false, first.sign());
        UnitPhrase said = time ? smaller : unit;
        return new Compound(
                all,
                new UnitPhrase(said.unit(), said.counted(), smaller.from(), smaller.to(), unit.kind(), false, null));
    }

    /** "5 ft 2 in": after feet "in" is no preposition. */
    private UnitPhrase smaller(int at, Map<String, Integer> parts) {
        boolean inches = parts.containsKey("inch") && tokens.is(at, "in");
        return inches
                ? new UnitPhrase("inch", tokens.words(at, at + 1), at, at + 1, UnitPhrase.Kind.MEASURE, false, null)
                : units.at(at, false);
    }

    /** How many of the smaller unit go into one of the larger, where they always do; null where they may not. */
    static @Nullable Integer perOne(String larger, String smaller) {
        Map<String, Integer> parts = PARTS.getOrDefault(larger, Map.of());
        Integer direct = parts.get(smaller);
        if (direct != null) {
            return direct;
        }
        for (Map.Entry<String, Integer> part : parts.entrySet()) {
            Integer more = perOne(part.getKey(), smaller);
            if (more != null) {
                return more * part.getValue();
            }
        }
        return null;
    }

    private static boolean isWhole(Amount amount) {
        return amount.isBare()
                && amount.numeral().isWhole()
                && amount.numeral().shape() != Numeral.Shape.VAGUE
                && amount.numeral().shape() != Numeral.Shape.RATIO;
    }

    private static void parts(String unit, String words) {
        String[] cells = words.split(" ");
        Map<String, Integer> factors = new HashMap<>();
        for (int i = 0; i + 1 < cells.length; i += 2) {
            factors.put(cells[i], Integer.valueOf(cells[i + 1]));
        }
        PARTS.put(unit, factors);
    }
}
