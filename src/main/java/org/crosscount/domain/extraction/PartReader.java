// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;

/** Tells what a part of one says: by how much something changed, a share of a whole, or only a number. */
final class PartReader {
    private static final Set<String> WHOLES = Set.of("it", "all", "everything", "everyone", "everybody", "what");
    private static final Set<String> BEING = Set.of("are", "were", "is", "was", "have", "has", "had");

    private final Tokens tokens;
    private final ChangeWords changes;

    PartReader(Tokens tokens) {
        this.tokens = tokens;
        this.changes = new ChangeWords(tokens);
    }

    /** The amount as a percentage where it is a change or a share; else as it is. */
    Amount read(Amount amount) {
        boolean part = amount.numeral().shape() == Numeral.Shape.FRACTION
                && amount.isBare()
                && amount.high().compareTo(BigDecimal.ONE) < 0;
        return !part ? amount : isChange(amount) ? amount.asPercent() : isShare(amount) ? amount.asShare() : amount;
    }

    /** "cut by half", "down by more than a tenth", "lost four fifths", "a third below the average". */
    private boolean isChange(Amount amount) {
        int to = amount.to();
        if (tokens.is(to, "of")) {
            return false;
        }
        boolean compared = ChangeWords.comparative(tokens.lower(to)) != null
                && (tokens.is(to + 1, "than") || NounPhrases.isDeterminer(tokens.lower(to + 1)));
        Hedges.Hedge hedge = Hedges.before(tokens, amount.from(), false);
        int from = hedge == null ? amount.from() : hedge.from();
        boolean by = tokens.is(from - 1, "by") && changes.before(from);
        boolean verb = ChangeWords.verb(tokens.lower(from - 1)) != null && !tokens.is(from - 1, "up");
        return compared || (by || verb) && !NounPhrases.startsNoun(tokens, to) && !MeasureUnits.isUnit(tokens, to);
    }

    /** "two-thirds of the population", "half the villages", "one third were"; but "1/16 of a pint" is a number. */
    private boolean isShare(Amount amount) {
        int at = tokens.is(amount.to(), "of") ? amount.to() + 1 : amount.to();
        boolean group = NounPhrases.isDeterminer(tokens.lower(at)) && !tokens.is(at, "this") && !tokens.is(at, "that");
        boolean pronoun = at > amount.to() && WHOLES.contains(tokens.lower(at));
        boolean subject = at == amount.to()
                && BEING.contains(tokens.lower(at))
                && amount.numeral().from() + 1 < amount.numeral().to();
        return group || pronoun || subject || at > amount.to() && isGroup(at);
    }

    /** "rural children", "Afghans", no measure. */
    private boolean isGroup(int at) {
        if (MeasureUnits.isUnit(tokens, at)) {
            return false;
        }
        NounPhrases.Phrase noun = NounPhrases.read(tokens, at, false);
        return tokens.at(at).isCapital() || noun != null && NounPhrases.looksPlural(tokens.lower(noun.head()));
    }
}
