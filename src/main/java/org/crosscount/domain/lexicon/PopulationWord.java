// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.Set;

/**
 * A word for a group of people.
 *
 * @param word in the singular
 * @param also other words for it
 * @param kindOf broader words: an ambassador is an official
 */
public record PopulationWord(String word, Set<String> also, Set<String> kindOf) {
    public PopulationWord {
        also = Set.copyOf(also);
        kindOf = Set.copyOf(kindOf);
    }
}
