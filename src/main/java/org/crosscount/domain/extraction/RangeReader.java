// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.crosscount.domain.quantity.Bound;
import org.jspecify.annotations.Nullable;

/** Reads two numbers that are the ends of one range, in all the ways that may be said. */
final class RangeReader {
    private static final Set<String> TOLERANCE = Set.of("\u00b1");
    private static final Set<String> DEGREES = Set.of("degree", "celsius", "fahrenheit");
    private static final Set<String> RANGING =
            WordSet.of("range ranges ranged ranging anywhere between vary varied varying runs run");
    private static final Set<String> JOINTS = WordSet.of("and , ; while but");
    private static final int NAME = 3;
    private static final int GAPPED = 10;

    private final Tokens tokens;
    private final AmountReader amounts;
    private final AmountUnits units;
    private final ChangeWords changes;

    RangeReader(Tokens tokens, AmountReader amounts, AmountUnits units) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.units = units;
        this.changes = new ChangeWords(tokens);
    }

    /** "5 ± 0.2", "20 plus or minus 3". */
    @Nullable
    Mention tolerance(Amount first, UnitPhrase unit) {
        for (int at : new int[] {first.to(), unit.to()}) {
            boolean words = tokens.is(at, "plus") && tokens.is(at + 1, "or") && tokens.is(at + 2, "minus");
            boolean signs = tokens.is(at, "+") && tokens.is(at + 1, "/") && tokens.isHyphen(at + 2);
            boolean sign = TOLERANCE.contains(tokens.lower(at));
            Amount second = words || signs ? amounts.read(at + 3, at + 3) : sign ? amounts.read(at + 1, at + 1) : null;
            if (second != null) {
                UnitPhrase own = units.of(second);
                UnitPhrase shared = unit.kind() == UnitPhrase.Kind.NONE ? own : unit;
                Mention mention = new Mention(first, second, first.from(), second.to(), shared);
                mention.tolerance = true;
                mention.end = Math.max(second.to(), own.to());
                return mention;
            }
        }
        return null;
    }

    /** The range that begins with the amount; null where it is a figure by itself. */
    @Nullable
    Mention read(Amount first, UnitPhrase unit, int floor) {
        if (first.numeral().shape() == Numeral.Shape.VAGUE || first.numeral().shape() == Numeral.Shape.RATIO) {
            return null;
        }
        Hedges.Hedge hedge = Hedges.before(tokens, first.from(), false);
        int lead = (hedge != null && hedge.from() >= floor ? hedge.from() : first.from()) - 1;
        boolean between = tokens.is(lead, "between");
        boolean from = tokens.is(lead, "from");
        if (from && !isAside(lead) && changes.governs(lead) && !RANGING.contains(tokens.lower(lead - 1))) {
            return changed(first, unit);
        }
        if (from && isGapped(lead)) {
            return changed(first, unit);
        }
        boolean by = tokens.is(lead, "by") && changes.before(lead + 1) && tokens.is(first.to(), "to");
        if (by) {
            return null;
        }
        Mention direct = joined(first, first.to(), unit, between, from);
        boolean measured = unit.kind() == UnitPhrase.Kind.MEASURE
                || unit.kind() == UnitPhrase.Kind.TIME
                || (between || from) && unit.kind() == UnitPhrase.Kind.NOUN;
        return direct == null && measured && unit.to() > first.to()
                ? joined(first, unit.to(), unit, between, from)
                : direct;
    }

    /** "…, down from $40 to $45 billion": what stood before was itself a range. */
    private boolean isAside(int from) {
        boolean way = tokens.is(from - 1, "up") || tokens.is(from - 1, "down");
        return way && (tokens.is(from - 2, ",") || tokens.is(from - 2, "("));
    }

    /** "rose from 17 to 21, and in Kerry from 4 to 9": what changed so before changed so there. */
    private boolean isGapped(int from) {
        int at = tokens.is(from - 1, ",") ? from - 2 : from - 1;
        int least = at - NAME;
        while (at > least && tokens.at(at).isCapital()) {
            at--;
        }
        boolean in = tokens.is(at, "in") || tokens.is(at, "at");
        int joint = in ? at - 1 : at;
        boolean goesOn = at < from - 1 && JOINTS.contains(tokens.lower(joint));
        for (int before = joint - 1; goesOn && before > joint - GAPPED; before--) {
            boolean ends = tokens.is(before, ".") || tokens.at(before).kind() == Token.Kind.BREAK;
            if (ends || tokens.is(before, "from")) {
                return !ends && (changes.governs(before) || isGapped(before));
            }
        }
        return false;
    }

    /** The first of "from 2 to 3 million": it shares the scale, and stays a figure of its own. */
    private @Nullable Mention changed(Amount first, UnitPhrase unit) {
        int next = connector(first.to(), false, first);
        Amount second = next < 0 ? null : amounts.read(afterSigns(next), next);
        if (second == null || second.numeral().scale().compareTo(BigDecimal.ONE) == 0) {
            return null;
        }
        return new Mention(first.sharing(second), null, first.from(), first.to(), unit);
    }

    private @Nullable Mention joined(Amount first, int at, UnitPhrase unit, boolean between, boolean from) {
        int next = connector(at, between, first);
        if (next < 0) {
            return null;
        }
        int number = afterSigns(next);
        Amount second = amounts.read(number, next);
        if (second == null
                || second.numeral().shape() == Numeral.Shape.VAGUE
                || second.numeral().shape() == Numeral.Shape.RATIO) {
            return null;
        }
        UnitPhrase last = units.of(second);
        Integer many = at > first.to() ? CompoundMeasures.perOne(last.unit(), unit.unit()) : null;
        if (many != null && last.rate() == null && unit.rate() == null) {
            second = second.times(many);
            last = new UnitPhrase(
                    unit.unit(), unit.counted(), last.from(), last.to(), last.kind(), last.joined(), null);
        }
        boolean dash = tokens.isDash(next - 1);
        boolean or = tokens.is(next - 1, "or");
        if (!compatible(first, second, unit, last, at > first.to())) {
            return null;
        }
        Amount shared = dash ? thousands(first, second) : first.sharing(second);
        Amount other = second.sharing(shared);
        boolean rising = shared.high().compareTo(other.high()) < 0;
        boolean measured =
                at > first.to() && unit.kind() == UnitPhrase.Kind.MEASURE && !dash && !changes.before(first.from());
        boolean said = between || from || measured;
        boolean figures = said || rising && !(dash && isScore(shared, other, last, next));
        boolean marked = at > first.to() || first.currency() != null;
        boolean named = tokens.is(first.from() - 1, "the");
        boolean changing = !said && !dash && marked && !named && changes.before(first.from());
        if (!figures || changing || dash && !isRangeDash(next - 1, shared) || or && !isEither(shared, other)) {
            return null;
        }
        UnitPhrase whole = last.kind() == UnitPhrase.Kind.NONE ? unit : last;
        Mention mention = new Mention(shared, other, first.from(), second.to(), whole);
        mention.end = Math.max(second.to(), last.to());
        mention.bound = Bound.RANGE;
        return mention;
    }

    /** "3-4,000": the thousands are said once; otherwise as for any range. */
    private static Amount thousands(Amount first, Amount second) {
        BigDecimal thousand = new BigDecimal(1000);
        boolean whole = first.numeral().isWhole()
                && first.isBare()
                && second.numeral().isWhole()
                && second.low().remainder(thousand).signum() == 0
                && second.numeral().scale().compareTo(BigDecimal.ONE) == 0;
        BigDecimal many = first.low().multiply(thousand);
        boolean shared = whole
                && many.compareTo(second.low()) < 0
                && second.low().compareTo(many.multiply(BigDecimal.TEN)) <= 0
                && first.low().signum() > 0;
        Amount scaled = first.sharing(second);
        return shared
                ? new Amount(
                        scaled.from(),
                        scaled.to(),
                        scaled.numeral().scaledBy(thousand),
                        scaled.currency(),
                        scaled.currencyWords(),
                        scaled.percent(),
                        scaled.sign())
                : scaled;
    }

    /** "two or three", "five or six thousand": neighbours, of which either may be right. */
    private static boolean isEither(Amount first, Amount second) {
        boolean whole = first.numeral().isWhole() && second.numeral().isWhole();
        BigDecimal twice = first.low().multiply(new BigDecimal(2));
        return whole && first.low().signum() > 0 && second.high().compareTo(twice) <= 0;
    }

    /** The token after what joins the two ends of a range; negative where nothing does. */
    private int connector(int at, boolean between, Amount first) {
        boolean hyphenTo = tokens.isHyphen(at) && tokens.is(at + 1, "to");
        if (hyphenTo) {
            return tokens.isHyphen(at + 2) ? at + 3 : at + 2;
        }
        if (between && (tokens.is(at, "and") || tokens.is(at, "to"))) {
            return at + 1;
        }
        if (tokens.is(at, "to") || tokens.is(at, "through") || tokens.is(at, "till")) {
            return at + 1;
        }
        if (tokens.is(at, "up") && tokens.is(at + 1, "to")) {
            return at + 2;
        }
        if (tokens.is(at, "or") && at == first.to()) {
            return at + 1;
        }
        boolean even = tokens.touches(at) == tokens.touches(at + 1) || first.sign() == '-';
        return tokens.isDash(at) && (even || isUnevenDash(at, first)) ? at + 1 : -1;
    }

    /** "75 -300mm": what is measured right behind the greater of two numbers is never below nought but a temperature. */
    private boolean isUnevenDash(int dash, Amount first) {
        BigDecimal second = tokens.at(dash + 1).number();
        Phrases.Found<String> unit = MeasureUnits.at(tokens, dash + 2);
        boolean rising = second != null && first.isBare() && first.high().compareTo(second) < 0;
        return dash == first.to() && rising && unit != null && !DEGREES.contains(unit.meaning());
    }

    /** Currency marks and signs before the second number: reading begins at the number itself. */
    private int afterSigns(int next) {
        for (int at = next + 1; at <= next + 3; at++) {
            if (tokens.at(at).isNumber()) {
                Phrases.Found<String> money = Currencies.before(tokens, at);
                boolean minus = at == next + 1 && isMinus(next);
                return minus || money != null && money.from() == next ? at : next;
            }
        }
        return next;
    }

    private boolean isMinus(int at) {
        return tokens.isHyphen(at) || tokens.is(at, "minus") || tokens.is(at, "negative");
    }

    private static boolean compatible(Amount first, Amount second, UnitPhrase unit, UnitPhrase last, boolean overUnit) {
        if (first.currency() != null
                && second.currency() != null
                && !first.currency().equals(second.currency())) {
            return false;
        }
        if (first.percent() && !second.percent() || first.currency() != null && second.percent()) {
            return false;
        }
        boolean measured = last.kind() == UnitPhrase.Kind.MEASURE || last.kind() == UnitPhrase.Kind.TIME;
        if (overUnit) {
            return unit.unit().equals(last.unit());
        }
        return first.currency() == null || !measured;
    }

    private boolean isScore(Amount first, Amount second, UnitPhrase last, int next) {
        boolean small =
                first.high().compareTo(BigDecimal.TEN) < 0 && second.high().compareTo(BigDecimal.TEN) < 0;
        return small
                && first.isBare()
                && second.isBare()
                && last.kind() == UnitPhrase.Kind.NONE
                && tokens.touches(next);
    }

    /** A dash with numbers on both sides, that is no identifier's and no minus. */
    private boolean isRangeDash(int dash, Amount first) {
        boolean chained = tokens.isHyphen(first.from() - 1) && tokens.touches(first.from()) && first.sign() == '\0';
        boolean more = tokens.touches(dash)
                && tokens.isHyphen(dash + 2)
                && tokens.touches(dash + 2)
                && tokens.at(dash + 3).isNumber()
                && tokens.touches(dash + 3);
        boolean leading = tokens.at(first.to() - 1).text().startsWith("0")
                && first.numeral().isWhole()
                && tokens.at(first.to() - 1).text().length() > 1;
        boolean slash = tokens.is(first.from() - 1, "/");
        return !chained && !more && !leading && !slash;
    }
}
