// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.source.Shingles;

/**
 * Whether quotes are nearly the same words, so that one was copied from the other. Short quotes are left alone: "521 attacks
 * in 2024" is written alike by people who never read each other.
 */
final class NearText {
    private static final int WORDS = 3;
    private static final int FEWEST_SHINGLES = 8;

    /** One word changed in a sentence of twenty leaves 0.71, two leave 0.5. */
    private static final double LEAST_LIKENESS = 0.6;

    private NearText() {}

    /** The quote with the words around it; empty where there are too few to tell. */
    static Optional<Shingles> of(Claim claim) {
        String text = String.join(
                " ",
                claim.quote().prefix(),
                claim.quote().exact(),
                claim.quote().suffix());
        Shingles shingles = Shingles.of(text, WORDS);
        return shingles.size() < FEWEST_SHINGLES ? Optional.empty() : Optional.of(shingles);
    }

    /** Whether a document that lists what papers print has the same words, and not too few, at two places. */
    static boolean isRepeated(Claim one, Claim other) {
        return one.document().isPresent()
                && one.document().equals(other.document())
                && one.quote().isRepeatedBy(other.quote())
                && of(one).isPresent();
    }

    static boolean isCopy(Shingles one, Shingles other) {
        return one.likeness(other) >= LEAST_LIKENESS;
    }
}
