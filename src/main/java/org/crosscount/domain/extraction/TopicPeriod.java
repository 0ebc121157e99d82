// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;

/**
 * The month or quarter that a text on statistics opens with: further on it holds for figures of the same measure, and for the
 * other changes and shares of a text that opens with one, where their sentence tells no time of its own; and for figures that
 * are set against the time before, as those of a text that opens with a year are too.
 */
final class TopicPeriod {
    /** Sentences that may set it. */
    private static final int OPENING = 2;

    /** So far behind money follows money. */
    private static final int NEAR = 3;

    private static final int YEAR = 12;
    /** How long a year is in EDTF. */
    private static final int DIGITS = 4;

    private static final Set<ClaimKind> RATES = Set.of(ClaimKind.CHANGE, ClaimKind.SHARE);

    private final PeriodFinder periods;
    private String measure = "";
    private boolean rate;
    private boolean brief;
    private boolean paid;
    private int opened;
    private Optional<Period> topic = Optional.empty();

    TopicPeriod(PeriodFinder periods) {
        this.periods = periods;
    }

    /** The period of a figure, told or meant. Figures come in the order of the text. */
    Optional<Period> of(String measured, ClaimKind kind, Sentence sentence, boolean money, Optional<Period> told) {
        int months = told.map(PeriodShift::length).orElse(0);
        boolean year = told.filter(period -> period.edtf().length() == DIGITS).isPresent();
        boolean opens = topic.isEmpty() && sentence.number() < OPENING;
        if (opens && (year || months > 0 && months <= YEAR)) {
            topic = told;
            brief = !year && months < YEAR;
            measure = measured;
            rate = RATES.contains(kind);
            paid = money;
            opened = sentence.number();
        }
        boolean against = told.isEmpty()
                && topic.filter(period -> periods.isAgainst(sentence, period)).isPresent();
        if (against || !brief) {
            return against ? topic : told;
        }
        boolean near = paid && (money || kind == ClaimKind.CHANGE) && sentence.number() - opened <= NEAR;
        boolean same = near || measured.equals(measure) || rate && RATES.contains(kind);
        boolean open = told.isEmpty() && topic.isPresent() && same && periods.isOpen(sentence);
        return open ? topic : told;
    }
}
