// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds events that bear a name ("Hurricane Ida", "Operation Barkhane", "the 2015 Nepal earthquake", "the Battle of Mosul").
 * An attack or a flood that is only told of has no name: taking one for another would put their figures together.
 */
final class EventNames {
    private static final Set<String> NAMED = Set.of("hurricane", "cyclone", "typhoon", "storm", "operation");
    private static final Set<String> OF = Set.of("battle", "siege");
    private static final Set<String> KINDS = WordSet.of(
            "earthquake quake tsunami flood floods hurricane cyclone wildfire wildfires eruption famine bombing massacre",
            "crash disaster war olympics referendum coup invasion uprising");
    private static final int WORDS = 4;
    private static final int REACH = 60;

    private final Tokens tokens;
    private final List<Name> names = new ArrayList<>();

    /** An event named, and where. */
    record Name(int from, int to, String name) {}

    EventNames(Tokens tokens) {
        this.tokens = tokens;
        for (int at = 0; at < tokens.size(); at++) {
            Name name = name(at);
            if (name != null) {
                names.add(name);
                at = name.to() - 1;
            }
        }
    }

    /** The event of the sentence that stands nearest before the token, else the first after it. */
    Optional<String> of(int token, Sentence sentence) {
        int first = TextOrder.first(names, Name::from, Math.max(sentence.from(), token - REACH));
        Name found = null;
        for (int i = first; i < names.size() && names.get(i).from() < Math.min(sentence.to(), token + REACH); i++) {
            boolean before = names.get(i).from() <= token;
            found = before || found == null ? names.get(i) : found;
            if (!before) {
                break;
            }
        }
        return Optional.ofNullable(found).map(Name::name);
    }

    private @Nullable Name name(int at) {
        if (isName(tokens, at + 1)) {
            int to = at + 2;
            boolean two = tokens.is(at, "operation");
            while (two && to < at + WORDS && tokens.at(to).isCapital()) {
                to++;
            }
            return new Name(at, to, tokens.words(at, to));
        }
        boolean battle = OF.contains(tokens.lower(at))
                && tokens.is(at + 1, "of")
                && tokens.at(at + 2).isCapital();
        if (battle) {
            return new Name(at, at + 3, tokens.words(at, at + 3));
        }
        boolean year = tokens.at(at).isPlainDigits(4) && tokens.at(at).text().length() == 4;
        return year ? dated(at) : null;
    }

    /** "2015 Nepal earthquake": a year, a place, and what it was. */
    private @Nullable Name dated(int at) {
        int to = at + 1;
        while (to < at + WORDS && tokens.at(to).isCapital() && !KINDS.contains(tokens.lower(to))) {
            to++;
        }
        boolean kind = to > at + 1 && KINDS.contains(tokens.lower(to));
        return kind ? new Name(at, to + 1, tokens.words(at, to + 1)) : null;
    }

    /** Whether the token is what an event is called, and so no place. */
    static boolean isName(Tokens tokens, int index) {
        Token name = tokens.at(index);
        boolean proper =
                name.isCapital() && !FunctionWords.endsNounPhrase(name.lower()) && !NAMED.contains(name.lower());
        boolean operation = tokens.is(index - 1, "operation");
        return proper
                && NAMED.contains(tokens.lower(index - 1))
                && (tokens.at(index - 1).isCapital()
                        || tokens.is(index - 1, "cyclone")
                        || tokens.is(index - 1, "typhoon"))
                && (operation || !NounPhrases.looksPlural(name.lower()));
    }
}
