// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.crosscount.domain.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The places that a text names, and the people called after places. */
final class PlaceMentions {
    private static final int LONGEST = 4;
    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "al", "el", "de", "la", "-");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final PlaceNames names;
    private final Map<String, Optional<String>> seen = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> events = new HashSet<>();

    /**
     * A place named.
     *
     * @param name as shown
     * @param people whether what stands there is what its people are called ("Afghan")
     */
    record Place(int from, int to, String name, boolean people) {}

    PlaceMentions(Tokens tokens, Lexicon lexicon, PlaceNames names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = names;
        int at = 0;
        while (at < tokens.size()) {
            if (EventNames.isName(tokens, at)) {
                events.add(tokens.at(at).lower());
            }
            boolean event = events.contains(tokens.lower(at));
            Place place = tokens.at(at).isCapital() && !event ? read(at) : null;
            if (place != null) {
                places.add(place);
            }
            at = place == null ? at + 1 : place.to();
        }
    }

    /** In the order of the text. */
    List<Place> all() {
        return places;
    }

    private @Nullable Place read(int from) {
        for (int to = from + LONGEST; to > from; to--) {
            Token last = tokens.at(to - 1);
            boolean name = last.isCapital() && isName(from, to);
            String found = name ? named(from, to) : null;
            if (found != null) {
                return new Place(from, to, found, false);
            }
        }
        String people = FunctionWords.endsNounPhrase(tokens.lower(from))
                ? null
                : demonym(tokens.at(from).text());
        return people == null ? null : new Place(from, from + 1, people, true);
    }

    private boolean isName(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            if (!token.isCapital() && !SMALL_WORDS.contains(token.lower())) {
                return false;
            }
        }
        boolean one = to == from + 1;
        Token first = tokens.at(from);
        boolean capitals = first.text().equals(first.text().toUpperCase(Locale.ROOT));
        boolean everywhere = first.lower().equals("world") || first.lower().equals("earth");
        boolean word = everywhere && one
                || one
                        && !capitals
                        && (FunctionWords.endsNounPhrase(first.lower()) || Months.of(first.lower()) != null);
        return !word && first.text().length() > 1;
    }

    private @Nullable String named(int from, int to) {
        String printed = plain(tokens.words(from, to));
        return seen.computeIfAbsent(
                        printed, name -> lexicon.places().knows(name) ? Optional.of(shown(name)) : Optional.empty())
                .orElse(null);
    }

    private String shown(String name) {
        return names.restored(name, lexicon.places().read(name));
    }

    private static String plain(String printed) {
        String straight = printed.replace('\u2019', '\'');
        return straight.endsWith("'s") ? straight.substring(0, straight.length() - 2) : straight;
    }

    private @Nullable String demonym(String printed) {
        return seen.computeIfAbsent("~" + printed, key -> {
                    SortedSet<String> read = lexicon.populations().read(plain(printed));
                    boolean one = read.size() == 1 && lexicon.populations().names(plain(printed));
                    String place = one ? read.first() : "";
                    return one && lexicon.places().knows(place) ? Optional.of(names.shown(place)) : Optional.empty();
                })
                .orElse(null);
    }
}
