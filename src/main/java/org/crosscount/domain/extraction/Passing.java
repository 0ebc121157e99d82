// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.quantity.Bound;

/** Tells small counts in passing ("the two sides", "in three ways", "of one of them") from those that state how many. */
final class Passing {
    private static final int SMALL = 10;
    private static final Set<String> DETERMINERS = WordSet.of(
            "the these those both its his her their our any all either between my your whose every each this");
    /** Heads that hold a text together and count nothing that happened. */
    private static final Set<String> GENERAL = WordSet.of(
            "side party thing way part type kind reason point step issue aspect question factor option sort category hand",
            "end half matter term stage phase front lesson example other one topic theme sense respect condition",
            "principle pillar element component feature difference similarity choice path scenario possibility",
            "version angle view word sentence paragraph idea argument fact goal objective priority demand task rule",
            "role leg pole extreme direction neighbour neighbor dimension layer level direction occasion time nation",
            "source official witness country world people continent brother sister friend finger eye foot arm cent");

    private final Tokens tokens;

    Passing(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isSmall(Mention mention) {
        return mention.isSmallCount(SMALL) && mention.bound == Bound.EXACT;
    }

    /** Whether the small count, of which nothing is known to have happened, is one in passing. */
    boolean is(Mention mention) {
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean known = DETERMINERS.contains(before) || before.endsWith("'s") || mention.unit.joined();
        if (known || isPartitive(mention) || isOne(mention)) {
            return true;
        }
        if (mention.unit.kind() != UnitPhrase.Kind.NOUN) {
            return mention.unit.kind() != UnitPhrase.Kind.STATE;
        }
        return isGeneral(mention);
    }

    static boolean isGeneral(Mention mention) {
        return GENERAL.contains(mention.unit.unit());
    }

    /** "two of the worst": some of what is known. */
    private boolean isPartitive(Mention mention) {
        return tokens.is(mention.to, "of");
    }

    private static boolean isOne(Mention mention) {
        return mention.high().compareTo(java.math.BigDecimal.ONE) <= 0;
    }
}
