// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Phrases as lists of plain words: case, accents, punctuation, possessives and regular plurals make no difference. Linear
 * in the length of the phrase.
 *
 * <p>An abbreviation that is also an everyday word (WHO, US, ICE) keeps its capitals, so that "us" is no country. In a phrase
 * all in capitals nothing tells the two apart, and it is the everyday word; one such word by itself is the abbreviation.
 */
public final class Words {
    private static final Set<String> LINKING = Set.of(
            "the", "a", "an", "and", "or", "of", "in", "at", "on", "by", "from", "for", "to", "with", "who", "were");

    private static final Set<String> ALSO_ABBREVIATIONS = Set.of(
            "act", "aid", "am", "are", "art", "as", "at", "be", "by", "car", "care", "do", "fast", "he", "ice", "in",
            "is", "it", "la", "me", "no", "of", "on", "or", "pa", "pace", "safe", "sea", "set", "she", "so", "star",
            "start", "to", "up", "us", "war", "was", "we", "who");

    private Words() {}

    /** The words of a phrase, singular and in lower case. */
    public static List<String> of(String phrase) {
        List<String> printed = printed(Normalizer.normalize(phrase, Normalizer.Form.NFKD));
        boolean capitals = printed.size() > 1 && printed.stream().allMatch(Words::isInCapitals);
        List<String> words = new ArrayList<>(printed.size());
        for (String word : printed) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean abbreviation = !capitals && isInCapitals(word) && ALSO_ABBREVIATIONS.contains(lower);
            words.add(abbreviation ? word : Plurals.singular(lower));
        }
        return words;
    }

    private static List<String> printed(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '%') {
                word.append(c);
            } else if (isApostrophe(c)) {
                at += possessive(plain, at) ? 1 : 0;
            } else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** The words without articles and prepositions, as one text. */
    public static String key(String phrase) {
        List<String> words = new ArrayList<>(of(phrase));
        words.removeIf(LINKING::contains);
        return String.join(" ", words);
    }

    static boolean isLinking(String word) {
        return LINKING.contains(word);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isInCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
    }

    private static boolean possessive(String text, int apostrophe) {
        boolean s = apostrophe + 1 < text.length() && "sS".indexOf(text.charAt(apostrophe + 1)) >= 0;
        return s && (apostrophe + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
    }
}
