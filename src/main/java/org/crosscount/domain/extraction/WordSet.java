// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Sets of words written as text, so that long lists stay readable; a word may be listed twice. */
final class WordSet {
    private WordSet() {}

    /** The words of the lines, parted by blanks. */
    static Set<String> of(String... lines) {
        return Set.copyOf(new HashSet<>(Arrays.asList(String.join(" ", lines).split(" "))));
    }
}
