// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import org.crosscount.domain.claim.Claim;
import org.jspecify.annotations.Nullable;

/** The claim last made of a figure, on which the next may lean: "12 were killed and 30 hurt", "of these, 40 …". */
record Told(Claim claim, Mention mention, Sentence sentence) {
    private static final int BACK = 2;

    /** Whether it stands in the sentence, or, for one that leaves out what it counts, in the two before it. */
    boolean isNear(Sentence other, boolean goesOn) {
        int back = other.number() - sentence.number();
        return back == 0 || goesOn && back <= BACK && other.paragraph() - sentence.paragraph() <= 1;
    }

    static @Nullable Told of(@Nullable Told told, Sentence sentence, boolean goesOn) {
        return told != null && told.isNear(sentence, goesOn) ? told : null;
    }
}
