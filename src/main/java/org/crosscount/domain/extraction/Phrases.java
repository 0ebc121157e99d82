// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Set phrases and what each stands for, found at a place in a text, longest first. A phrase is written as its tokens parted
 * by blanks.
 */
final class Phrases<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private int longest = 1;

    /** A phrase found: the tokens it takes, from and up to, and its meaning. */
    record Found<T>(int from, int to, T meaning) {}

    /** Adds phrases parted by bars. */
    Phrases<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            String plain = phrase.strip();
            meanings.put(plain, meaning);
            firsts.add(plain.split(" ")[0]);
            longest = Math.max(longest, plain.split(" ").length);
        }
        return this;
    }

    /** The longest phrase that begins at the token. */
    @Nullable
    Found<T> at(Tokens tokens, int index) {
        if (!firsts.contains(tokens.lower(index))) {
            return null;
        }
        Found<T> best = null;
        StringBuilder words = new StringBuilder();
        for (int end = index; end < index + longest; end++) {
            String word = tokens.lower(end);
            if (word.isEmpty()) {
                return best;
            }
            words.append(end > index ? " " : "").append(word);
            T meaning = meanings.get(words.toString());
            best = meaning == null ? best : new Found<>(index, end + 1, meaning);
        }
        return best;
    }

    /** The longest phrase that ends just before the token. */
    @Nullable
    Found<T> before(Tokens tokens, int index) {
        for (int from = Math.max(0, index - longest); from < index; from++) {
            T meaning = meanings.get(joined(tokens, from, index));
            if (meaning != null) {
                return new Found<>(from, index, meaning);
            }
        }
        return null;
    }

    private static String joined(Tokens tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(tokens.lower(i));
        }
        return words.toString();
    }
}
