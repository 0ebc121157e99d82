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
    private static final int LONGEST = 6;
    private static final Set<String> SMALL_WORDS =
            WordSet.of("of and the al el de la - au do da dos du des del le les e y upon sur");

    /** Where bodies sit that speak of the whole world. */
    private static final Set<String> SEATS =
            Set.of("Geneva", "New York", "The Hague", "Vienna", "Brussels", "Strasbourg");

    private static final Set<String> EVERYWHERE = Set.of("world", "earth");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final PlaceNames names;
    private final PersonNames persons;
    private final Map<String, Optional<String>> seen = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> events = new HashSet<>();
    private final UnlistedPlaces unlisted;

    /**
     * A place named.
     *
     * @param name as shown
     * @param sort how it is named
     */
    record Place(int from, int to, String name, Sort sort) {
        /** Whether what stands there is what its people are called ("Afghan"). */
        boolean people() {
            return sort == Sort.PEOPLE;
        }
    }

    /** How a place is named. */
    enum Sort {
        NAMED,
        /** By what its people are called. */
        PEOPLE,
        /** By a name that the gazetteer does not have, behind "in" or "the town of". */
        UNLISTED,
        /** Where the text was filed: "GENEVA, 12 March (Agency) -". */
        FILED
    }

    PlaceMentions(Tokens tokens, Lexicon lexicon, PlaceNames names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = names;
        this.persons = new PersonNames(tokens, lexicon.places(), names);
        this.unlisted = new UnlistedPlaces(tokens, lexicon, places, this::isKnown);
        PlacesMeant meant = new PlacesMeant(tokens, lexicon.places(), names);
        int at = 0;
        while (at < tokens.size()) {
            if (EventNames.isName(tokens, at)) {
                events.add(tokens.at(at).lower());
            }
            boolean event = events.contains(tokens.lower(at));
            Place place = meant.read(at, places);
            boolean named = tokens.at(at).isCapital() && !event && !isMoney(at);
            place = place == null && named ? read(at) : place;
            if (place != null) {
                places.add(place);
            }
            at = place == null ? at + 1 : place.to();
        }
    }

    /** "US$4 million", "Swiss francs": whose money it is. */
    private boolean isMoney(int at) {
        Token next = tokens.at(at + 1);
        boolean sign =
                next.kind() == Token.Kind.SIGN && tokens.touches(at + 1) && "$\u20ac\u00a3".contains(next.text());
        Phrases.Found<String> currency = Currencies.after(tokens, at);
        return sign || currency != null && currency.to() > at + 1;
    }

    /** In the order of the text. */
    List<Place> all() {
        return places;
    }

    private @Nullable Place read(int from) {
        if (tokens.is(from, "the") && EVERYWHERE.contains(tokens.lower(from + 1))) {
            return null;
        }
        Place compound = compound(from);
        if (compound != null) {
            return compound;
        }
        for (int to = from + LONGEST; to > from; to--) {
            Token last = tokens.at(to - 1);
            boolean name = last.isCapital() && isName(from, to);
            String found = name ? named(from, to) : null;
            boolean party = tokens.is(to, "of") && tokens.at(to + 1).isCapital() && !tokens.is(from - 1, "in");
            if (found != null && (party || persons.are(from, to))) {
                return null;
            }
            if (found != null) {
                return new Place(from, to, found, Dateline.isFiled(tokens, from) ? Sort.FILED : Sort.NAMED);
            }
        }
        String two = tokens.at(from + 1).isCapital() ? demonym(tokens.words(from, from + 2)) : null;
        if (two != null && two.startsWith(tokens.at(from).text() + " ") && !isInBody(from)) {
            return new Place(from, from + 2, two, Sort.PEOPLE);
        }
        String people = FunctionWords.endsNounPhrase(tokens.lower(from))
                        || EVERYWHERE.contains(tokens.lower(from))
                        || isInBody(from)
                        || isInName(from)
                ? null
                : demonym(tokens.at(from).text());
        return people == null ? unlisted.read(from) : new Place(from, from + 1, people, Sort.PEOPLE);
    }

    /** "Eastern Visayas", "Eastern Province": a side that is part of the name. */
    private @Nullable Place compound(int from) {
        if (!PlaceWords.isCompass(tokens.lower(from)) || !tokens.at(from + 1).isCapital()) {
            return null;
        }
        if (PlaceWords.isSettlement(tokens.lower(from + 1))
                && !tokens.at(from + 2).isCapital()) {
            return new Place(from, from + 2, plain(tokens.words(from, from + 2)), Sort.UNLISTED);
        }
        boolean located = PlaceWords.isWhere(tokens.lower(from - 1)) || isPartOfName(from);
        for (int to = from + LONGEST; located && to > from + 1; to--) {
            boolean name = tokens.at(to - 1).isCapital() && isName(from + 1, to) && named(from, to) == null;
            if (name && named(from + 1, to) != null) {
                return new Place(from, to, plain(tokens.words(from, to)), Sort.NAMED);
            }
        }
        return null;
    }

    /** "North Sumatra" within a sentence, where only a name has the capital, or "North Sumatra province" at its start. */
    private boolean isPartOfName(int from) {
        boolean within = tokens.at(from - 1).isWord() && !tokens.is(from - 1, "the");
        boolean starts = !tokens.at(from - 1).isWord() && !tokens.is(from, "new");
        return PlaceWords.isPlainCompass(tokens.lower(from)) && (within || starts);
    }

    /** The place that the text was filed from: the country where one is named or known, else the city. */
    Optional<Place> filedFrom() {
        Place last = null;
        for (Place place : places) {
            last = place.sort() == Sort.FILED ? place : last;
        }
        if (last == null) {
            return Optional.empty();
        }
        String name = last.name();
        if (SEATS.contains(name) && places.stream().anyMatch(this::isCountry)) {
            return Optional.empty();
        }
        String country = lexicon.places().holding(lexicon.places().read(name)).stream()
                .filter(names::isCountry)
                .findFirst()
                .map(names::shown)
                .orElse(name);
        return Optional.of(new Place(-1, -1, country, Sort.FILED));
    }

    boolean isCountry(Place place) {
        return names.isCountry(lexicon.places().read(place.name()));
    }

    boolean isWithin(Place narrow, Place wide) {
        return lexicon.places()
                .holding(lexicon.places().read(narrow.name()))
                .contains(lexicon.places().read(wide.name()));
    }

    /** Whether the place heads its paragraph: "Kenya: …", "12/03, Culiacan, 14:25. …". */
    boolean isLabel(Place place, Sentence sentence) {
        String next = tokens.lower(place.to());
        boolean closed = next.equals(":") || next.equals(".") || next.equals(",");
        boolean first = place.from() == sentence.from() && next.equals(":");
        return place.sort() != Sort.PEOPLE
                && (first || closed && tokens.is(place.from() - 1, ",") && unlisted.isDated(place.from() - 2));
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
        boolean everywhere = EVERYWHERE.contains(first.lower());
        boolean word = everywhere && one
                || one
                        && !capitals
                        && (FunctionWords.endsNounPhrase(first.lower()) || Months.of(first.lower()) != null);
        return !word && first.text().length() > 1;
    }

    /** Whether the words are the name of a place of the gazetteer. */
    private boolean isKnown(int from, int to) {
        return tokens.at(from).isCapital() && isName(from, to) && named(from, to) != null;
    }

    private @Nullable String named(int from, int to) {
        String printed = plain(tokens.words(from, to));
        return seen.computeIfAbsent(
                        printed,
                        name -> lexicon.places().knows(name) && !isBody(name)
                                ? Optional.of(shown(name))
                                : Optional.empty())
                .orElse(null);
    }

    /** "Hamas" is no plural of Hama. */
    private boolean isBody(String name) {
        return name.endsWith("s") && lexicon.organisations().knows(name);
    }

    /** "Pan American", "Anglo American": part of a name that begins before. */
    private boolean isInName(int from) {
        boolean joined = tokens.isHyphen(from - 1)
                && tokens.touches(from)
                && tokens.touches(from - 1)
                && tokens.at(from - 2).isCapital()
                && demonym(tokens.at(from - 2).text()) == null
                && !lexicon.places().knows(tokens.at(from - 2).text());
        if (joined) {
            return true;
        }
        Token before = tokens.at(from - 1);
        boolean starts = !tokens.at(from - 2).isWord() && !tokens.at(from - 2).isNumber();
        return before.isCapital()
                && !starts
                && !SpeechWords.isTime(before.lower())
                && !FunctionWords.endsNounPhrase(before.lower())
                && PlaceWords.isPlain(before);
    }

    /** "Norwegian Refugee Council": a body that works elsewhere as well. */
    private boolean isInBody(int from) {
        for (int to = from + 2; to < from + LONGEST && tokens.at(to - 1).isCapital(); to++) {
            if (lexicon.organisations().knows(tokens.words(from, to))) {
                return true;
            }
        }
        return false;
    }

    private String shown(String name) {
        return names.restored(name, lexicon.places().read(name));
    }

    static String plain(String printed) {
        String straight = printed.replace('\u2019', '\'');
        return straight.endsWith("'s") ? straight.substring(0, straight.length() - 2) : straight;
    }

    private @Nullable String demonym(String printed) {
        return seen.computeIfAbsent("~" + printed, key -> {
                    SortedSet<String> read = lexicon.populations().read(plain(printed));
                    boolean one = read.size() == 1
                            && !isBody(plain(printed))
                            && lexicon.populations().names(plain(printed));
                    String place = one ? read.first() : "";
                    return one && lexicon.places().knows(place) ? Optional.of(names.shown(place)) : Optional.empty();
                })
                .orElse(null);
    }
}
