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

    private static final Set<String> EVERYWHERE = Set.of("world", "earth");
    private static final Set<String> DWELLERS = WordSet.of("residents inhabitants villagers citizens");
    private static final Set<String> CLOSING = WordSet.of("alone it it's he she they there we itself");
    private static final Set<String> REGIONS =
            WordSet.of("region province district county governorate prefecture municipality oblast");
    private static final int HEAD = 14;
    private static final int DATE = 4;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final PlaceNames names;
    private final PersonNames persons;
    private final Map<String, Optional<String>> seen = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> events = new HashSet<>();

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
        PlacesMeant meant =
                new PlacesMeant(tokens, name -> names.isCountry(lexicon.places().read(name)));
        int at = 0;
        while (at < tokens.size()) {
            if (EventNames.isName(tokens, at)) {
                events.add(tokens.at(at).lower());
            }
            boolean event = events.contains(tokens.lower(at));
            Place place = meant.read(at, places);
            place = place == null && tokens.at(at).isCapital() && !event ? read(at) : place;
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
                return new Place(from, to, found, isFiled(from) ? Sort.FILED : Sort.NAMED);
            }
        }
        String people = FunctionWords.endsNounPhrase(tokens.lower(from)) || EVERYWHERE.contains(tokens.lower(from))
                ? null
                : demonym(tokens.at(from).text());
        return people == null ? unlisted(from) : new Place(from, from + 1, people, Sort.PEOPLE);
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
        boolean located = PlaceWords.isWhere(tokens.lower(from - 1));
        for (int to = from + LONGEST; located && to > from + 1; to--) {
            boolean name = tokens.at(to - 1).isCapital() && isName(from + 1, to) && named(from, to) == null;
            if (name && named(from + 1, to) != null) {
                return new Place(from, to, plain(tokens.words(from, to)), Sort.NAMED);
            }
        }
        return null;
    }

    /** Whether it stands at the head of the text, before the dash that opens what was filed. */
    private boolean isFiled(int from) {
        if (from > HEAD) {
            return false;
        }
        for (int at = from; at < from + HEAD && at < tokens.size(); at++) {
            if (tokens.isDash(at) && !tokens.touches(at)) {
                String first = tokens.at(0).text();
                return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
            }
            if (tokens.at(at).kind() == Token.Kind.BREAK
                    || tokens.is(at, ":")
                    || tokens.is(at, ".") && !tokens.touches(at)) {
                return false;
            }
        }
        return false;
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
        String country = lexicon.places().holding(lexicon.places().read(name)).stream()
                .filter(names::isCountry)
                .findFirst()
                .map(names::shown)
                .orElse(name);
        return Optional.of(new Place(-1, -1, country, Sort.FILED));
    }

    boolean isWithin(Place narrow, Place wide) {
        return lexicon.places()
                .holding(lexicon.places().read(narrow.name()))
                .contains(lexicon.places().read(wide.name()));
    }

    /** "in Krolevets", "the town of Minova": a name that can only be a place's. */
    private @Nullable Place unlisted(int from) {
        String before = tokens.lower(from - 1);
        boolean of = before.equals("of")
                && (PlaceWords.isSettlement(tokens.lower(from - 2)) || DWELLERS.contains(tokens.lower(from - 2)));
        boolean owned = !places.isEmpty()
                && places.get(places.size() - 1).to() == from
                && tokens.at(from - 1).text().endsWith("'s");
        boolean the = before.equals("the") && PlaceWords.isWhere(tokens.lower(from - 2)) && isCounted(from);
        boolean headed = isHeading(from);
        boolean side = the || headed || PlaceWords.isSide(before) && PlaceWords.isWhere(tokens.lower(from - 2));
        boolean in = PlaceWords.isWhere(before) && from > 1 || before.equals(",") && isDated(from - 2) || owned || side;
        int to = from;
        while (to < from + LONGEST && tokens.at(to).isCapital() && PlaceWords.isPlain(tokens.at(to))) {
            to++;
        }
        String next = tokens.lower(to);
        boolean settled = PlaceWords.isSettlement(next) && to > from;
        boolean open = NounPhrases.startsNoun(tokens, to)
                        && !settled
                        && !PlaceWords.isFacility(next)
                        && !CLOSING.contains(next)
                || tokens.isHyphen(to) && tokens.touches(to);
        String words = tokens.words(from, to);
        boolean other = to == from
                || tokens.at(to).isNumber() && tokens.at(to + 1).isCapital()
                || open && !of
                || lexicon.populations().names(words)
                || !lexicon.organisations()
                        .read(words)
                        .equals(lexicon.organisations().read(words + " x").replace(" x", ""));
        boolean told = of || in || settled && !tokens.at(to).isCapital() && isRegion(next);
        return told && !other ? new Place(from, to, plain(words), Sort.UNLISTED) : null;
    }

    /** "in the Coromandel 44 percent": a figure follows the name. */
    private boolean isCounted(int from) {
        return tokens.at(from).isCapital() && tokens.at(from + 1).isNumber();
    }

    /** A line of one name above "The camp …", "The district …". */
    private boolean isHeading(int from) {
        boolean line = from > 0
                && tokens.at(from - 1).kind() == Token.Kind.BREAK
                && tokens.at(from + 1).kind() == Token.Kind.BREAK;
        int next = from + 1;
        while (line && next < from + 4 && tokens.at(next).kind() == Token.Kind.BREAK) {
            next++;
        }
        return line && tokens.is(next, "the") && PlaceWords.isSettlement(tokens.lower(next + 1));
    }

    private static boolean isRegion(String word) {
        return REGIONS.contains(word);
    }

    /** Whether a line begins with the number of a date before the token: "14/03, Los Mochis." */
    private boolean isDated(int at) {
        boolean starts = at >= 0 && tokens.at(at).isNumber();
        int from = at;
        while (from > 0 && from > at - DATE && tokens.at(from - 1).kind() != Token.Kind.BREAK) {
            from--;
        }
        return starts && (from == 0 || tokens.at(from - 1).kind() == Token.Kind.BREAK);
    }

    /** Whether the place heads its paragraph: "Kenya: …", "12/03, Culiacan, 14:25. …". */
    boolean isLabel(Place place, Sentence sentence) {
        String next = tokens.lower(place.to());
        boolean closed = next.equals(":") || next.equals(".") || next.equals(",");
        boolean first = place.from() == sentence.from() && next.equals(":");
        return place.sort() != Sort.PEOPLE
                && (first || closed && tokens.is(place.from() - 1, ",") && isDated(place.from() - 2));
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
