// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Measures;
import org.jspecify.annotations.Nullable;

/** Finds the lexicon's measures among the words of one text, and remembers what it has looked up. */
final class MeasureLookup {
    private static final int LONGEST = 4;
    private static final Set<String> LOOSE_ENDS =
            WordSet.of("the a an and or of his her its their this that in on at by to with who were was");

    private final Tokens tokens;
    private final Measures measures;
    private final Map<String, Optional<MeasureEntry>> seen = new HashMap<>();

    MeasureLookup(Tokens tokens, Measures measures) {
        this.tokens = tokens;
        this.measures = measures;
    }

    /** A measure named by the tokens from and up to. */
    record Named(int from, int to, MeasureEntry entry) {}

    /** The longest name of a measure that begins at the token and ends by {@code limit}. */
    @Nullable
    Named at(int from, int limit) {
        if (!tokens.at(from).isWord() || FunctionWords.endsNounPhrase(tokens.lower(from))) {
            return null;
        }
        for (int to = Math.min(from + LONGEST, limit); to > from; to--) {
            String last = tokens.lower(to - 1);
            boolean whole = tokens.at(to - 1).isWord() && !last.endsWith("'s") && !LOOSE_ENDS.contains(last);
            if (whole) {
                MeasureEntry entry = named(from, to);
                if (entry != null) {
                    return new Named(from, to, entry);
                }
            }
        }
        return null;
    }

    /** The longest name that ends just before the token and does not begin before {@code floor}. */
    @Nullable
    Named endingAt(int to, int floor) {
        for (int from = Math.max(floor, to - LONGEST); from < to; from++) {
            Named found = tokens.at(from).isWord() ? at(from, to) : null;
            if (found != null && found.to() == to) {
                return found;
            }
        }
        return null;
    }

    /** What is known of a measure of these words, which need not stand side by side in the text. */
    Optional<MeasureEntry> of(String phrase) {
        return seen.computeIfAbsent(phrase, this::read);
    }

    private @Nullable MeasureEntry named(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            boolean sign = token.kind() == Token.Kind.SIGN && !tokens.isHyphen(at);
            if (token.kind() == Token.Kind.BREAK || token.isNumber() || sign) {
                return null;
            }
            phrase.append(at > from ? " " : "").append(token.lower());
        }
        return seen.computeIfAbsent(phrase.toString(), this::read).orElse(null);
    }

    private Optional<MeasureEntry> read(String phrase) {
        Measures.Reading reading = measures.read(phrase);
        return reading.rest().isEmpty() ? reading.entry() : Optional.empty();
    }
}
