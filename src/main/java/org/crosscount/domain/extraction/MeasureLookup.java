// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.lexicon.Measures;
import org.crosscount.domain.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Finds the lexicon's measures among the words of one text, and remembers what it has looked up. */
final class MeasureLookup {
    private static final int LONGEST = 4;
    private static final int REACH = 32;
    private static final Set<String> LOOSE_ENDS =
            WordSet.of("the a an and or of his her its their this that in on at by to with who were was");

    /** Prepositions that set phrases begin with: "in hospital", "without power". */
    private static final Set<String> LEADING = WordSet.of("in on without under out at behind below against to");

    private final Tokens tokens;
    private final Measures measures;
    private final Map<String, Optional<MeasureEntry>> seen = new HashMap<>();
    private final Map<Integer, List<Named>> bySentence = new HashMap<>();

    MeasureLookup(Tokens tokens, Measures measures) {
        this.tokens = tokens;
        this.measures = measures;
    }

    /** A measure named by the tokens from and up to. */
    record Named(int from, int to, MeasureEntry entry) {}

    /** The longest name of a measure that begins at the token and ends by {@code limit}. */
    @Nullable
    Named at(int from, int limit) {
        boolean leads = LEADING.contains(tokens.lower(from));
        if (!tokens.at(from).isWord() || FunctionWords.endsNounPhrase(tokens.lower(from)) && !leads) {
            return null;
        }
        for (int to = Math.min(from + LONGEST, limit); to > from + (leads ? 1 : 0); to--) {
            String last = tokens.lower(to - 1);
            if (tokens.at(to - 1).isWord() && !last.endsWith("'s")) {
                MeasureEntry entry = named(from, to);
                boolean loose = LOOSE_ENDS.contains(last) || leads;
                if (entry != null && (!loose || isSpelt(from, to, entry))) {
                    return new Named(from, to, entry);
                }
            }
        }
        return null;
    }

    /** Every measure named in the sentence, none within another. */
    List<Named> within(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.from(), from -> {
            List<Named> found = new ArrayList<>();
            int at = from;
            while (at < sentence.to()) {
                Named named = at(at, sentence.to());
                if (named != null) {
                    found.add(named);
                }
                at = named == null ? at + 1 : named.to();
            }
            return found;
        });
    }

    /** Those of the sentence that stand within reach of what lies between the tokens. */
    List<Named> near(Sentence sentence, int from, int to) {
        List<Named> all = within(sentence);
        return all.subList(
                TextOrder.first(all, Named::from, from - REACH), TextOrder.first(all, Named::from, to + REACH));
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

    /** Whether the words are a spelling of the measure to the last, as "taken in" is. */
    private boolean isSpelt(int from, int to, MeasureEntry entry) {
        boolean where = tokens.is(to - 1, "in") && tokens.at(to).isCapital();
        return !where && measures.names(tokens.words(from, to), Words.key(entry.name()));
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
        Optional<MeasureEntry> found = reading.rest().isEmpty() ? reading.entry() : Optional.empty();
        return found.or(() -> VerbForms.pastOf(phrase).stream()
                .map(measures::read)
                .filter(past -> past.rest().isEmpty())
                .flatMap(past -> past.entry().stream())
                .findFirst());
    }
}
