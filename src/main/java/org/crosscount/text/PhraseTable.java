// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that are looked for in a text by whole words, capitals and the kind of apostrophe ignored, in time linear in
 * the text. A phrase does not go over a comma or the end of a sentence. {@code #} stands for any word with a digit,
 * {@code "} for any double quotation mark, and {@code 's} for a possessive ending.
 */
final class PhraseTable {
    private static final String BREAK = ",";
    private static final String NUMBER = "#";
    private static final String QUOTE = "\"";
    private static final String POSSESSIVE = "'s";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private record Phrase(List<String> words, String meant) {}

    /** @param phrases one a line: the phrase, a bar, and what was meant */
    PhraseTable(String phrases) {
        phrases.lines().filter(line -> !line.isBlank()).forEach(this::add);
    }

    /** What was meant by the phrases that stand in the text, each once. */
    Set<String> meantIn(String text) {
        List<String> words = words(text);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            lookAt(words, i, found);
        }
        return found;
    }

    private void add(String line) {
        int bar = line.indexOf('|');
        Phrase phrase = new Phrase(
                List.of(line.substring(0, bar).strip().split(" ")),
                line.substring(bar + 1).strip());
        byFirstWord
                .computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                .add(phrase);
    }

    private void lookAt(List<String> words, int at, Set<String> found) {
        boolean number = words.get(at).chars().anyMatch(Character::isDigit);
        lookFor(byFirstWord.getOrDefault(words.get(at), List.of()), words, at, found);
        lookFor(number ? byFirstWord.getOrDefault(NUMBER, List.of()) : List.of(), words, at, found);
    }

    private static void lookFor(List<Phrase> phrases, List<String> words, int at, Set<String> found) {
        for (Phrase phrase : phrases) {
            if (stands(phrase.words(), words, at)) {
                found.add(phrase.meant());
            }
        }
    }

    private static boolean stands(List<String> phrase, List<String> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String word = words.get(at + i);
            boolean number = phrase.get(i).equals(NUMBER) && word.chars().anyMatch(Character::isDigit);
            if (!number && !phrase.get(i).equals(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                addWord(words, text.substring(i, end));
                i = end;
            } else {
                addMark(words, c);
                i++;
            }
        }
        return words;
    }

    private static void addWord(List<String> words, String printed) {
        String word = printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (word.length() > POSSESSIVE.length() && word.endsWith(POSSESSIVE) && !Character.isDigit(word.charAt(0))) {
            words.add(word.substring(0, word.length() - POSSESSIVE.length()));
            words.add(POSSESSIVE);
        } else {
            words.add(word);
        }
    }

    private static void addMark(List<String> words, char c) {
        if (c == '"' || c == '\u201C' || c == '\u201D') {
            words.add(QUOTE);
        } else if (!Character.isWhitespace(c)) {
            words.add(BREAK);
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
    }
}
