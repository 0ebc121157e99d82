// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import org.crosscount.domain.claim.Claim;
import org.jspecify.annotations.Nullable;

/** The claim last made of a figure, on which the next may lean: "12 were killed and 30 hurt", "of these, 40 …". */
record Told(Claim claim, Mention mention, Sentence sentence) {
    private static final int BACK = 2;
    private static final int NEAR = 30;

    /**
     * Whether it stands in the sentence, or, for one that leaves out what it counts, in the two before it.
     *
     * @param over how many ends of paragraphs the other may go back over; none at all where negative
     */
    boolean isNear(Sentence other, int over) {
        int back = other.number() - sentence.number();
        return back == 0 || over >= 0 && back <= BACK && other.paragraph() - sentence.paragraph() <= over;
    }

    /** Whether so many may be some of what was counted here: "of these, 40 …". */
    boolean holds(Mention part) {
        boolean share = part.percent || part.isPart() || !part.currency.isEmpty();
        return share || mention.high().compareTo(part.high()) >= 0;
    }

    /** Whether it counts more than the other, or stands in a later sentence. */
    boolean isMore(@Nullable Told other) {
        return other == null || other.sentence().number() != sentence.number() || !other.holds(mention);
    }

    /** Whether a figure may be of the same people: not "Police arrested 12" in another sentence than "Two officers died". */
    boolean goesOn(Sentence other, Mention next, MeasureLookup.@Nullable Named measure) {
        return other.number() == sentence.number()
                || measure == null
                || measure.from() >= next.hedgeFrom
                || measure.entry().name().equals(claim.subject().measure());
    }

    /** Whether the figure may be of what one before it counted: one to lean on, or the last one if near and of the same things. */
    static boolean lead(@Nullable Told before, @Nullable Told last, Mention mention) {
        return before != null
                || last != null
                        && mention.unit.kind() == UnitPhrase.Kind.NOUN
                        && mention.unit.unit().equals(last.mention.unit.unit())
                        && mention.from - last.mention.end <= NEAR;
    }

    static @Nullable Told of(@Nullable Told told, Sentence sentence, int over) {
        return told != null && told.isNear(sentence, over) ? told : null;
    }
}
