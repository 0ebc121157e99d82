// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Map;
import java.util.Set;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.jspecify.annotations.Nullable;

/**
 * What people do themselves by a verb that is more often done to them: "1,179 teachers lost their jobs" are not lost, and "820
 * people reached the border" were not reached.
 */
final class Doings {
    private static final int HEDGE = 3;
    private static final int OBJECT = 5;
    private static final Set<String> HAVING = WordSet.of("have has had also already now still reportedly since");
    /** What those who stand before the verb do, and nobody does to them: "1,179 teachers lost their jobs". */
    private static final Set<String> TRANSITIVE = WordSet.of(
            "killed injured wounded lost arrested detained abducted kidnapped seized claimed attacked rescued saved helped",
            "reached left shot hit burned captured took received fed treated hosted hired");

    private static final Map<String, String> DOING = Map.of("reached", "arrivals", "left", "fled");

    private final Tokens tokens;
    private final MeasureLookup lookup;

    Doings(Tokens tokens, MeasureLookup lookup) {
        this.tokens = tokens;
        this.lookup = lookup;
    }

    /** Whether those told before {@code end} do what the verb says to what follows it. */
    boolean isActing(int verb, int end) {
        return !isPassive(end, verb)
                && TRANSITIVE.contains(tokens.lower(verb))
                && (hasObject(verb + 1) || isLeaving(verb, end));
    }

    /** "84,000 Afghans left Pakistan", "7 million people have left since 2014". */
    boolean isLeaving(int verb, int end) {
        return tokens.is(verb, "left") && (hasObject(verb + 1) || verb > end && !isPassive(end, verb));
    }

    private boolean isPassive(int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (!HAVING.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands behind the verb that it is done to: "the town", "their homes", "Tawila". */
    private boolean hasObject(int at) {
        String word = tokens.lower(at);
        boolean name = tokens.at(at).isCapital()
                && NounPhrases.startsNoun(tokens, at)
                && Months.of(word) == null
                && Months.weekday(tokens, at) == null;
        return FunctionWords.isArticle(word) || word.equals("this") || word.equals("that") || name || isNumber(at);
    }

    /** What people do with what follows: "lost their jobs", "reached the border". */
    MeasureLookup.@Nullable Named of(int verb, Sentence sentence) {
        MeasureLookup.Named phrase = lookup.at(verb, sentence.to());
        if (phrase != null && phrase.to() > verb + 1) {
            return phrase;
        }
        int object = verb + 1;
        while (object < verb + 1 + OBJECT && !NounPhrases.looksPlural(tokens.lower(object))) {
            object++;
        }
        String has = tokens.lower(verb) + " " + tokens.lower(object);
        MeasureEntry had = lookup.of("person " + has).or(() -> lookup.of(has)).orElse(null);
        if (had != null && NounPhrases.looksPlural(tokens.lower(object))) {
            return new MeasureLookup.Named(verb, verb + 1, had);
        }
        String name = DOING.get(tokens.lower(verb));
        MeasureEntry entry = name == null ? null : lookup.of(name).orElse(null);
        return entry == null ? null : new MeasureLookup.Named(verb, verb + 1, entry);
    }

    /** "three gunmen killed 12": the verb has an object of its own. */
    boolean isNumber(int at) {
        Hedges.Hedge hedge = null;
        for (int to = at + HEDGE; to > at && hedge == null; to--) {
            Hedges.Hedge found = Hedges.before(tokens, to, false);
            hedge = found != null && found.from() == at ? found : null;
        }
        int number = hedge == null ? at : hedge.to();
        return tokens.at(number).isNumber() || NumberWords.isNumber(tokens.lower(number));
    }

    /** Whether those before the verb, in the active, do it to others. */
    static boolean isTransitive(String verb) {
        return TRANSITIVE.contains(verb) || VerbForms.pastOf(verb).stream().anyMatch(TRANSITIVE::contains);
    }
}
