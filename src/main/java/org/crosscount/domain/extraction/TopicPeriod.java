// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;

/**
 * The month or quarter that a text on statistics opens with: further on it holds for figures of the same measure, and for the
 * other changes and shares of a text that opens with one, where their sentence tells no time of its own.
 */
final class TopicPeriod {
    /** Sentences that may set it. */
    private static final int OPENING = 2;

    private static final int YEAR = 12;

    private static final Set<ClaimKind> RATES = Set.of(ClaimKind.CHANGE, ClaimKind.SHARE);

    private final PeriodFinder periods;
    private String measure = "";
    private boolean rate;
    private Optional<Period> topic = Optional.empty();

    TopicPeriod(PeriodFinder periods) {
        this.periods = periods;
    }

    /** The period of a figure, told or meant. Figures come in the order of the text. */
    Optional<Period> of(String measured, ClaimKind kind, Sentence sentence, Optional<Period> told) {
        int months = told.map(PeriodShift::length).orElse(0);
        if (topic.isEmpty() && sentence.number() < OPENING && months > 0 && months < YEAR) {
            topic = told;
            measure = measured;
            rate = RATES.contains(kind);
        }
        boolean same = measured.equals(measure) || rate && RATES.contains(kind);
        boolean open = told.isEmpty() && topic.isPresent() && same && periods.isOpen(sentence);
        return open ? topic : told;
    }
}
