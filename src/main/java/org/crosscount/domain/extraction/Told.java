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
