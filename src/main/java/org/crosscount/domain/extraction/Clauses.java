// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;

/** Counts, in no time, what parts two places of a text: ends of clauses, commas, other numbers. */
final class Clauses {
    private static final Set<String> ENDS = WordSet.of(
            "; : but while whereas although though because when where after before which who whose that if since until",
            "( ) [ ] \u2014 according despite amid following . ! ? \" \u201c \u201d");

    private final int[] ends;
    private final int[] commas;
    private final int[] numbers;

    Clauses(Tokens tokens) {
        ends = new int[tokens.size() + 1];
        commas = new int[tokens.size() + 1];
        numbers = new int[tokens.size() + 1];
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            ends[at + 1] = ends[at] + (ENDS.contains(token.lower()) ? 1 : 0);
            commas[at + 1] = commas[at] + (token.lower().equals(",") ? 1 : 0);
            numbers[at + 1] = numbers[at] + (token.isNumber() ? 1 : 0);
        }
    }

    /** How many clauses end or begin between the tokens, the first counted, the second not. */
    int ends(int from, int to) {
        return between(ends, from, to);
    }

    int commas(int from, int to) {
        return between(commas, from, to);
    }

    int numbers(int from, int to) {
        return between(numbers, from, to);
    }

    private static int between(int[] sums, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(to, sums.length - 1);
        return start >= end ? 0 : sums[end] - sums[start];
    }
}
