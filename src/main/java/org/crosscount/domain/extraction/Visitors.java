// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.Populations;

/** Tells whose visit a statement is about: "the first visit by a foreign minister", "the envoy visited". */
final class Visitors {
    private static final String VISITS = "visits";
    private static final Set<String> AUXILIARIES =
            WordSet.of("has had have also then officially briefly himself first second third fourth fifth last");
    private static final int BEHIND = 7;
    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final MeasureLookup lookup;
    private final Populations populations;

    Visitors(Tokens tokens, MeasureLookup lookup, Populations populations) {
        this.tokens = tokens;
        this.lookup = lookup;
        this.populations = populations;
    }

    /** Who came, as printed, for a statement about visits that stands at the token. */
    Optional<String> of(String measure, int token, Sentence sentence) {
        if (!measure.equals(VISITS)) {
            return Optional.empty();
        }
        MeasureLookup.Named nearest = null;
        for (MeasureLookup.Named named : lookup.within(sentence)) {
            boolean visit = named.entry().name().equals(VISITS);
            boolean nearer = nearest == null || Math.abs(named.from() - token) < Math.abs(nearest.from() - token);
            nearest = visit && nearer ? named : nearest;
        }
        if (nearest == null) {
            return Optional.empty();
        }
        MeasureLookup.Named visit = nearest;
        return behind(visit, sentence).or(() -> before(visit, sentence));
    }

    private Optional<String> behind(MeasureLookup.Named visit, Sentence sentence) {
        int limit = Math.min(sentence.to(), visit.to() + BEHIND);
        for (int at = visit.from(); at < limit; at++) {
            if (tokens.is(at, "by") || tokens.is(at, "of")) {
                int from = leads(at + 1) ? at + 2 : at + 1;
                int to = from;
                while (to < sentence.to() && to - from < LONGEST && NounPhrases.startsNoun(tokens, to)) {
                    to++;
                }
                Optional<String> who = people(from, to);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> before(MeasureLookup.Named visit, Sentence sentence) {
        int to = visit.from();
        while (to > sentence.from() && AUXILIARIES.contains(tokens.lower(to - 1))) {
            to--;
        }
        int from = to;
        while (from > sentence.from() && to - from < LONGEST && NounPhrases.startsNoun(tokens, from - 1)) {
            from--;
        }
        return people(from, to);
    }

    private boolean leads(int at) {
        String word = tokens.lower(at);
        return FunctionWords.isArticle(word) || NounPhrases.isDeterminer(word);
    }

    /** The words, without article and owner's ending, where the last is one for people; one with a name is that person's visit. */
    private Optional<String> people(int from, int to) {
        int begin = leads(from) ? from + 1 : from;
        if (begin >= to) {
            return Optional.empty();
        }
        String words = tokens.words(begin, to);
        boolean owner = words.endsWith("'s") || words.endsWith("\u2019s");
        String who = owner ? words.substring(0, words.length() - 2) : words;
        String last = who.substring(who.lastIndexOf(' ') + 1);
        return Optional.of(who).filter(all -> populations.names(last));
    }
}
