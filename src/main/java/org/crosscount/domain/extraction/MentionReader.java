// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import org.crosscount.domain.quantity.Bound;
import org.jspecify.annotations.Nullable;

/** Reads one figure: a number or a range, what it counts, and its hedge. */
final class MentionReader {
    private final Tokens tokens;
    private final AmountReader amounts;
    private final AmountUnits units;
    private final PartReader parts;
    private final CompoundMeasures compounds;
    private final RangeReader ranges;

    MentionReader(Tokens tokens) {
        this.tokens = tokens;
        this.amounts = new AmountReader(tokens);
        this.units = new AmountUnits(tokens);
        this.parts = new PartReader(tokens);
        this.compounds = new CompoundMeasures(tokens, amounts, units);
        this.ranges = new RangeReader(tokens, amounts, units);
    }

    /** The figure whose number begins at the token, or none; nothing before {@code floor} belongs to it. */
    @Nullable
    Mention read(int number, int floor) {
        Amount read = amounts.read(number, floor);
        if (read == null) {
            return null;
        }
        Amount first = parts.read(read);
        UnitPhrase unit = units.of(first);
        Compound compound = compounds.read(first, unit);
        first = compound == null ? first : compound.amount();
        unit = compound == null ? unit : compound.unit();
        Mention mention = ranges.tolerance(first, unit);
        mention = mention == null ? ranges.read(first, unit, floor) : mention;
        mention = mention == null ? new Mention(first, null, first.from(), first.to(), unit) : mention;
        hedge(mention, floor);
        return mention;
    }

    private void hedge(Mention mention, int floor) {
        boolean time = mention.isTime();
        Hedges.Hedge before = Hedges.before(tokens, mention.from, time);
        Hedges.Hedge after = Hedges.after(tokens, mention.to);
        after = after == null && mention.unit.to() > mention.to ? Hedges.after(tokens, mention.end) : after;
        if (after != null
                && after.from() == mention.to
                && mention.unit.kind() == UnitPhrase.Kind.NONE
                && mention.currency.isEmpty()
                && !mention.percent) {
            mention.unit = unitAfter(mention, after.to());
            mention.end = Math.max(after.to(), mention.unit.to());
        }
        if (after != null) {
            mention.end = Math.max(mention.end, after.to());
            mention.bound = mention.isRange() ? mention.bound : after.bound();
        }
        if (before != null && before.from() >= floor && !isPlacing(before, mention, floor)) {
            mention.hedgeFrom = before.from();
            boolean outdone = after != null && before.bound() == Bound.ABOUT;
            mention.bound = mention.isRange() || outdone ? mention.bound : before.bound();
        }
    }

    /** "destroyed 14 drones over four regions": right behind a figure's noun "over" tells where. */
    private boolean isPlacing(Hedges.Hedge hedge, Mention mention, int floor) {
        boolean one =
                hedge.to() == hedge.from() + 1 && (tokens.is(hedge.from(), "over") || tokens.is(hedge.from(), "under"));
        boolean near = floor > 0 && hedge.from() > floor && hedge.from() - floor <= 3;
        return one
                && near
                && NounPhrases.looksPlural(tokens.lower(hedge.from() - 1))
                && mention.unit.kind() == UnitPhrase.Kind.NOUN;
    }

    private UnitPhrase unitAfter(Mention mention, int at) {
        boolean one = mention.high().compareTo(BigDecimal.ONE) == 0;
        return units.at(at, one);
    }
}
