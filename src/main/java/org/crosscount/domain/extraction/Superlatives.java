// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Superlative;

/** Words that say that nothing is more so: "deadliest", "most", "first", and any adjective in -est. */
final class Superlatives {
    private static final int SHORTEST = 6;
    private static final Set<String> KNOWN = WordSet.of(
            "first last primary highest lowest largest biggest deadliest worst most fewest smallest greatest best",
            "bloodiest strongest highest-level longest heaviest earliest latest weakest least");
    private static final Set<String> NOT = WordSet.of(
            "request protest interest forest arrest harvest invest contest honest suggest manifest modest unrest inquest",
            "conquest bequest digest northwest southwest midwest budapest bucharest everest detest attest ingest rainforest",
            "disinterest behest");
    private static final Set<String> LOW =
            WordSet.of("cheapest coldest driest shortest slowest quietest lightest poorest");

    private Superlatives() {}

    static boolean is(String word) {
        return KNOWN.contains(word) || word.length() >= SHORTEST && word.endsWith("est") && !NOT.contains(word);
    }

    /** Which way it goes; of an adjective that is not known, upwards. */
    static Optional<Superlative> read(String words) {
        Optional<Superlative> known = Superlative.read(words);
        return known.isPresent() ? known : Optional.of(LOW.contains(words) ? Superlative.LOWEST : Superlative.HIGHEST);
    }
}
