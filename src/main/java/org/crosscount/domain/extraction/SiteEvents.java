// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads accidents that a text names by a place and what stood there, "the Aberfan mine collapse", and what the same text
 * tells by the same words in another order: "the mine collapse in Aberfan", "the mine collapse".
 */
final class SiteEvents {
    private static final int PLACE = 3;
    /** How early a text names the accident that it is about. */
    private static final int EARLY = 60;

    private static final Set<String> OTHER = WordSet.of("of in at near on");
    /** What stood or ran there, in small letters. */
    private static final Set<String> SITES = WordSet.of(
            "bridge tower school hotel factory mine dam stadium nightclub ferry train metro rail tram bus plane helicopter",
            "port market temple church mosque hospital building tunnel mill refinery pipeline cinema theatre prison stage");
    /** What happens to it so seldom that the place tells which. */
    private static final Set<String> ACCIDENTS =
            WordSet.of("collapse crash disaster fire explosion blast stampede crush sinking derailment collision");

    private final Tokens tokens;
    /** The name by its last two words and then its place, in small letters: "mine collapse aberfan". */
    private final Map<String, String> named = new HashMap<>();
    /** The same by the last two words alone; empty where two places had one. */
    private final Map<String, String> alone = new HashMap<>();

    SiteEvents(Tokens tokens) {
        this.tokens = tokens;
        for (int at = 0; at < tokens.size(); at++) {
            EventNames.Name name = full(at);
            if (name != null) {
                String kind = tail(name.to() - 2);
                String place = tokens.words(at, name.to() - 2);
                named.putIfAbsent((kind + " " + place).toLowerCase(Locale.ROOT), name.name());
                alone.merge(kind, name.name(), (one, other) -> one.equals(other) ? one : "");
                if (at < EARLY || alone.containsKey(tokens.lower(name.to() - 1))) {
                    alone.merge(tokens.lower(name.to() - 1), name.name(), (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
    }

    /** The accident named in full or told by its parts at the token; null for none. */
    EventNames.@Nullable Name at(int at) {
        EventNames.Name name = full(at);
        return name == null ? told(at) : name;
    }

    /** "the Aberfan mine collapse". */
    private EventNames.@Nullable Name full(int at) {
        boolean starts = tokens.at(at).isCapital()
                && (tokens.is(at - 1, "the") || !tokens.at(at - 1).isCapital());
        int to = at;
        while (starts && to < at + PLACE && isPlace(to)) {
            to++;
        }
        boolean whole = to > at && isAccident(to) && !tokens.lower(to - 1).endsWith("'s");
        return whole ? new EventNames.Name(at, to + 2, tokens.words(at, to + 2), true) : null;
    }

    /** "the mine collapse in Aberfan"; without a place, only what was named before. */
    private EventNames.@Nullable Name told(int at) {
        if (alone.isEmpty() || !isAccident(at)) {
            return bare(at);
        }
        String kind = tail(at);
        int to = at + 3;
        boolean in = tokens.is(at + 2, "in") || tokens.is(at + 2, "at") || tokens.is(at + 2, "near");
        while (in && to < at + 3 + PLACE && isPlace(to)) {
            to++;
            String place = " " + tokens.words(at + 3, to).toLowerCase(Locale.ROOT);
            String name = isPlace(to) ? null : named.get(kind + place);
            if (name != null) {
                return new EventNames.Name(at, to, name, true);
            }
        }
        boolean elsewhere = in && tokens.at(at + 3).isCapital();
        boolean definite = tokens.is(at - 1, "the") || tokens.is(at - 1, "this");
        String name = alone.getOrDefault(kind, "");
        return definite && !elsewhere && !name.isEmpty() ? new EventNames.Name(at, at + 2, name, false) : null;
    }

    /** "the collapse", in a text that began with it. */
    private EventNames.@Nullable Name bare(int at) {
        boolean definite = tokens.is(at - 1, "the") && !OTHER.contains(tokens.lower(at + 1));
        String name = definite && ACCIDENTS.contains(tokens.lower(at)) ? alone.getOrDefault(tokens.lower(at), "") : "";
        return name.isEmpty() ? null : new EventNames.Name(at, at + 1, name, false);
    }

    private boolean isAccident(int at) {
        return SITES.contains(tokens.lower(at))
                && !tokens.at(at).isCapital()
                && ACCIDENTS.contains(tokens.lower(at + 1));
    }

    private String tail(int at) {
        return tokens.lower(at) + " " + tokens.lower(at + 1);
    }

    private boolean isPlace(int at) {
        String word = tokens.lower(at);
        return tokens.at(at).isCapital()
                && !FunctionWords.endsNounPhrase(word)
                && !NounPhrases.isDeterminer(word)
                && Months.of(word) == null;
    }
}
