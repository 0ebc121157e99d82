// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which name a run of words goes by, a leading article aside. Longest run first; linear in the length of the phrase. The
 * capitals that {@link Words} leaves an abbreviation count only where it stands alone.
 */
final class Aliases {
    private static final int LONGER_THAN_SKI = 3;

    private final Map<String, String> names = new HashMap<>();
    private int longest = 1;

    /** Lets every spelling lead to the name; a spelling that already leads somewhere stays there. */
    void add(String name, Collection<String> spellings) {
        for (String spelling : spellings) {
            List<String> words = withoutArticle(Words.of(spelling));
            if (!words.isEmpty()) {
                String joined = joined(words);
                names.putIfAbsent(joined, name);
                if (joined.length() > LONGER_THAN_SKI && joined.endsWith("i")) {
                    // "Pakistanis": a plural that looks like "crisis", so that only a known word tells
                    names.putIfAbsent(joined + "s", name);
                }
                longest = Math.max(longest, words.size());
            }
        }
    }

    Optional<String> whole(List<String> words) {
        return Optional.ofNullable(names.get(joined(withoutArticle(words))));
    }

    private static String joined(List<String> words) {
        String joined = String.join(" ", words);
        return words.size() == 1 ? joined : joined.toLowerCase(Locale.ROOT);
    }

    private static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    /** A run of words, and the name it goes by where it is a known one. */
    record Run(int start, int end, Optional<String> name) {}

    /** The phrase cut, from the left, into the longest known runs and single unknown words. */
    List<Run> cut(List<String> words) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Run run = longestAt(words, at);
            runs.add(run);
            at = run.end();
        }
        return runs;
    }

    private Run longestAt(List<String> words, int start) {
        for (int end = Math.min(words.size(), start + longest); end > start; end--) {
            String name = names.get(joined(words.subList(start, end)));
            if (name != null) {
                return new Run(start, end, Optional.of(name));
            }
        }
        return new Run(start, start + 1, Optional.empty());
    }
}
