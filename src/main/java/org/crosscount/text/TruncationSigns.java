// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.List;
import java.util.regex.Pattern;

/** A text that begins or ends in the middle. */
final class TruncationSigns {
    /** A shorter text may be a note or a single sentence, written as its author pleased. */
    private static final int SHORTEST_TEXT = 400;

    private static final int SHORTEST_SENTENCE_LINE = 60;

    /** A first line as long as this is no headline. */
    private static final int LONGER_THAN_HEADLINES = 150;

    private static final int FIRST_WORDS = 220;

    private static final Pattern CUT =
            Pattern.compile("(?:\u2026|\\.\\.\\.|\\[\u2026]|\\[\\.\\.\\.]|\\[\\+\\d{1,7} chars]|\\((?:more|MORE)\\)"
                    + "|(?i:continue reading|read more))$");

    /** What only an earlier sentence could have told. */
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)^(?:moreover|furthermore|in addition,|on the other hand|meanwhile,|however,|the latter"
                    + "|according to (?:him|her|them)\\b"
                    + "|the same (?:source|official|statement|report))"
                    + "|\\b(?:in|at|during|after|of) (?:this|that) (?:meeting|statement|conversation|phone call"
                    + "|press conference|speech|interview|telephone call)\\b");

    private TruncationSigns() {}

    static boolean in(List<String> lines) {
        List<String> own = lines.stream()
                .filter(line -> FurnitureLine.of(line) == FurnitureLine.NONE)
                .toList();
        if (own.stream().mapToInt(String::length).sum() < SHORTEST_TEXT) {
            return false;
        }
        return startsInside(own.get(0)) || endsInside(own);
    }

    private static boolean startsInside(String first) {
        boolean lowerCase = Character.isLowerCase(first.charAt(0))
                && first.length() > LONGER_THAN_HEADLINES
                && !Character.isUpperCase(first.charAt(1));
        String words = first.substring(0, Math.min(first.length(), FIRST_WORDS));
        int sentence = words.indexOf(". ");
        return lowerCase
                || first.length() > LONGER_THAN_HEADLINES
                        && POINTS_BACK
                                .matcher(sentence < 0 ? words : words.substring(0, sentence))
                                .find();
    }

    private static boolean endsInside(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        if (last.length() < SHORTEST_SENTENCE_LINE || last.startsWith("-") || !mostEnd(lines)) {
            return false;
        }
        char end = last.charAt(last.length() - 1);
        return CUT.matcher(last.substring(Math.max(0, last.length() - 40))).find()
                || end == ','
                || Character.isLetterOrDigit(end) && (last.contains(". ") || last.length() > LONGER_THAN_HEADLINES);
    }

    /** In a list of headlines, no line ends as a sentence does, and so the last one tells nothing. */
    private static boolean mostEnd(List<String> lines) {
        List<String> others = lines.subList(0, lines.size() - 1).stream()
                .filter(line -> line.length() >= SHORTEST_SENTENCE_LINE)
                .toList();
        long ending = others.stream()
                .filter(line -> ".!?\"\u201D\u2019)'".indexOf(line.charAt(line.length() - 1)) >= 0)
                .count();
        return ending * 2 >= others.size();
    }
}
