// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the offices that a text names: "Finance Minister Ana Silva", "its mayor, Ana Silva", "Ana Silva, the hospital's
 * director". What "the minister", "the mayor" or "the director" says further on is said by the one named last.
 */
final class Offices {
    private static final int REACH = 8;
    /** So many may bear them that they are nobody's office. */
    private static final Set<String> COMMON = WordSet.of(
            "resident witness eyewitness teacher farmer officer man woman worker driver mother father brother sister",
            "neighbour neighbor relative survivor general critic expert official analyst activist vendor trader elder"
                    + " fisherman grower rancher shopper commuter motorist villager student parent uncle aunt cousin husband"
                    + " wife");

    private final Tokens tokens;
    private final Map<String, String> holders = new HashMap<>();

    Offices(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Notes the office of whom a name names.
     *
     * @param from the first word with a capital, which may belong to the office
     * @param first where the name itself begins
     * @param to the token after it
     */
    void put(int from, int first, int to, Sentence sentence) {
        String name = tokens.words(first, to);
        int before = first - 1;
        before -= tokens.is(before, ",") && first == from ? 1 : 0;
        int office = first > from || before < first - 1 ? back(before, sentence) : before;
        note(office, name, sentence);
        if (tokens.is(to, ",")) {
            note(ahead(to + 1, sentence), name, sentence);
        }
    }

    /** "the mayor of Valencia, Ana Silva": the office before the place. */
    private int back(int from, Sentence sentence) {
        for (int at = from; at >= sentence.from() && at > from - REACH; at--) {
            if (isOffice(tokens.lower(at))) {
                return at;
            }
            boolean linked =
                    tokens.at(at).isCapital() || tokens.is(at, "of") || tokens.is(at, "the") || tokens.is(at, "for");
            if (!linked) {
                return -1;
            }
        }
        return -1;
    }

    /** "Ana Silva, the hospital's director,": the last office before the comma, or before "of". */
    private int ahead(int from, Sentence sentence) {
        int found = -1;
        boolean article = FunctionWords.isArticle(tokens.lower(from));
        for (int at = from; at < Math.min(sentence.to(), from + REACH); at++) {
            boolean word = tokens.at(at).isWord();
            found = word && isOffice(tokens.lower(at)) ? at : found;
            boolean ends = found >= 0 && found < at && !isOffice(tokens.lower(at));
            if (!word || ends) {
                return article || found == from ? found : -1;
            }
        }
        return -1;
    }

    private static boolean isOffice(String word) {
        return word.equals("executive") || SpeechWords.isPerson(word) && !COMMON.contains(word);
    }

    private void note(int office, String name, Sentence sentence) {
        if (office < sentence.from() || !isOffice(tokens.lower(office))) {
            return;
        }
        String word = tokens.lower(office);
        holders.put(word, name);
        if (tokens.at(office - 1).isWord() && office > sentence.from()) {
            holders.put(tokens.lower(office - 1) + " " + word, name);
        }
    }

    /** Whom the office, one word or two, stands for; null where nobody was said to hold it. */
    @Nullable
    String holder(String office) {
        return holders.get(office.toLowerCase(Locale.ROOT));
    }
}
