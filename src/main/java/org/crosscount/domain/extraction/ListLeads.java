// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that lead a list in: "Since 1 March, partners have" above "- vaccinated 300 people". */
final class ListLeads {
    private static final int ITEMS = 8;
    private static final Set<String> BULLETS = Set.of("-", "\u2022", "*", "\u2013");
    private static final Set<String> LEADING = Set.of("since", "in", "during", "between", "from", "over");

    private final Tokens tokens;
    private final Sentences sentences;

    ListLeads(Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /** What stands above the list of which the sentence is an item; null where nothing leads it in. */
    @Nullable
    Sentence lead(Sentence item) {
        int number = item.number();
        while (number > 0
                && item.number() - number < ITEMS
                && isItem(sentences.all().get(number))) {
            number--;
        }
        Sentence before = sentences.all().get(number);
        boolean leads = tokens.is(before.to() - 1, ":") || LEADING.contains(tokens.lower(before.from()));
        return number < item.number() && leads && !isItem(before) ? before : null;
    }

    private boolean isItem(Sentence sentence) {
        return BULLETS.contains(tokens.lower(sentence.from()));
    }
}
