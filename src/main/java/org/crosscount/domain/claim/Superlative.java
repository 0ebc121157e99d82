// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In what a thing is said to stand out. */
public enum Superlative {
    FIRST("first", "primary", "earliest"),
    LAST("last", "latest", "newest", "bottom"),
    HIGHEST("highest", "most", "largest", "biggest", "greatest", "worst", "deadliest", "bloodiest", "strongest", "top"),
    LOWEST("lowest", "least", "smallest", "fewest", "weakest", "quietest", "safest");

    private final Set<String> words;

    Superlative(String... words) {
        this.words = Set.of(words);
    }

    /** The superlative that a figure's wording carries: the first of its words that is one. */
    public static Optional<Superlative> read(String wording) {
        for (String word : wording.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            for (Superlative each : values()) {
                if (each.words.contains(word)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
