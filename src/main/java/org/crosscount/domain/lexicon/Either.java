// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A word of a population that stands for either of several: "women and children" are women or children. */
final class Either {
    private static final String OR = " or ";

    /** Beyond this many ways of reading it, a population is taken as written. */
    private static final int MOST_WAYS = 16;

    private Either() {}

    /** The one word for both; their order makes no difference. */
    static String of(String one, String other) {
        Set<String> all = new TreeSet<>(alternatives(one));
        all.addAll(alternatives(other));
        return String.join(OR, all);
    }

    /** What the word stands for: itself, for most. */
    static List<String> alternatives(String word) {
        return List.of(word.split(OR));
    }

    /** The populations that it is made up of, each without such words. */
    static List<Set<String>> each(Set<String> population) {
        List<Set<String>> ways = List.of(Set.of());
        for (String word : population) {
            List<String> alternatives = alternatives(word);
            if (alternatives.size() * ways.size() > MOST_WAYS) {
                return List.of(population);
            }
            List<Set<String>> longer = new ArrayList<>();
            for (Set<String> way : ways) {
                for (String alternative : alternatives) {
                    Set<String> next = new HashSet<>(way);
                    next.add(alternative);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }
}
