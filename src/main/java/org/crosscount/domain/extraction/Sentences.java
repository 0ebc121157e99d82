// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens into sentences: at line ends, and at full stops that no abbreviation has. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = WordSet.of(
            "mr mrs ms dr prof gen col lt sgt maj capt sen rep gov st no nos vs jan feb mar apr jun jul aug",
            "sep sept oct nov dec rs approx ca fig art e.g i.e inc ltd u.s u.n u.k a.m p.m brig adm rev hon",
            "jr sr dept mt ft");

    private final Tokens tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    Sentences(Tokens tokens) {
        this.tokens = tokens;
        int from = 0;
        int paragraph = 0;
        for (int at = 0; at < tokens.size(); at++) {
            boolean line = tokens.at(at).kind() == Token.Kind.BREAK;
            if (line || ends(at)) {
                int to = line ? at : afterQuotes(at + 1);
                add(from, to, paragraph, line);
                from = line ? at + 1 : to;
                at = Math.max(at, from - 1);
                paragraph += line ? 1 : 0;
            }
        }
        add(from, tokens.size(), paragraph, true);
    }

    List<Sentence> all() {
        return sentences;
    }

    /** The sentence that holds the token, by halving. */
    Sentence holding(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    private void add(int from, int to, int paragraph, boolean line) {
        if (to > from || sentences.isEmpty() && to == tokens.size()) {
            boolean stop = to > from && ".!?\"\u201d".contains(tokens.lower(to - 1));
            sentences.add(new Sentence(sentences.size(), from, to, paragraph, line && !stop));
        }
    }

    private boolean ends(int at) {
        String sign = tokens.lower(at);
        if (sign.equals("!") || sign.equals("?")) {
            return true;
        }
        if (!sign.equals(".") || tokens.touches(at + 1) && !isQuote(at + 1)) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean small = next.isWord() && !next.isCapital();
        String before = tokens.lower(at - 1);
        boolean initial = Initials.isAt(tokens, at - 1);
        boolean short1 = tokens.touches(at) && (ABBREVIATIONS.contains(before) || initial);
        return !small && !short1;
    }

    private int afterQuotes(int at) {
        int after = at;
        while (isQuote(after) && tokens.touches(after)) {
            after++;
        }
        return after;
    }

    private boolean isQuote(int at) {
        String sign = tokens.lower(at);
        return sign.equals("\u201d") || sign.equals("\"") || sign.equals(")") || sign.equals("'") || sign.equals("]");
    }
}
