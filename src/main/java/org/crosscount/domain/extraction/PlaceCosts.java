// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it costs to reach a place from a figure of its sentence: over words, commas, clauses, and by what the place is there for. */
final class PlaceCosts {
    private static final Set<String> LOCATING = WordSet.of(
            "in at across near throughout inside within outside around over off into entered reached entering"
                    + " reaching");
    private static final Set<String> DIRECTIONS = WordSet.of("to for of against with by on from");
    private static final int BEFORE = 3;
    private static final int NO_PREPOSITION = 8;
    private static final int SUBJECT = 4;
    private static final int TOWARDS = 5;
    private static final int UNKNOWN = 3;
    private static final int PEOPLE = 25;
    private static final int SAID_BY = 40;
    private static final int FILED = 60;
    private static final int NAME = 15;
    private static final int LEAD = 5;
    private static final int THERE = 3;
    private static final int ASIDE = 6;
    private static final int COMMA = 2;
    private static final int CLAUSE = 7;
    private static final int NUMBER = 5;
    private static final int HEAD = 3;
    private static final int WAY = 20;

    private final Tokens tokens;
    private final Clauses clauses;
    private final List<PlaceMentions.Place> places;
    private final PlaceIndex index;
    private final PlaceRoles roles;

    PlaceCosts(Tokens tokens, Clauses clauses, List<PlaceMentions.Place> places, PlaceIndex index, PlaceRoles roles) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.places = places;
        this.index = index;
        this.roles = roles;
    }

    /** What it costs to reach the place from what stands between the tokens; the most where it tells of something else. */
    int of(PlaceMentions.Place place, int from, int to, Sentence sentence, @Nullable Voice voice) {
        boolean after = place.from() >= to;
        int start = after ? to : place.to();
        int end = after ? place.from() : from;
        boolean leads = !after && place.from() - opening(sentence) <= 2 && role(place, sentence) == 0;
        int distance = after ? place.from() - to : Math.max(0, from - place.to()) + BEFORE;
        boolean where = !after && isWhere(place.to()) && clauses.commas(place.to() + 1, from) == 0;
        boolean owns = !after && roles.isOwn(place, from);
        boolean next = after && distance <= 1 && role(place, sentence) == 0;
        distance = leads ? Math.min(distance, LEAD) : where ? Math.min(distance, THERE) : distance;
        distance = next || owns ? 0 : distance;
        boolean other = after && roles.isOfNext(place, role(place, sentence) == 0);
        boolean part = place.from() >= to && clauses.numbers(to, place.from()) > 0 && roles.isWhole(from, sentence);
        part |= place.from() >= to && roles.isOfClause(place);
        part |= after
                && (roles.isTurn(to, place.from())
                        || roles.isSince(to, place.from())
                        || roles.isOfOtherClause(place, to));
        part |= roles.isOfMost(place) || roles.isBuyer(place) || roles.isOfOther(place);
        if (part || roles.isOfSpeech(place) || roles.isBase(place)) {
            return Integer.MAX_VALUE;
        }
        boolean said = voice != null && voice.holds(place.from(), place.to());
        boolean inside = place.from() >= from && place.to() <= to;
        return distance
                + COMMA * clauses.commas(start, end)
                + CLAUSE * Math.max(0, clauses.ends(start, end) - (where || isHead(place, sentence) ? 1 : 0))
                + NUMBER * clauses.numbers(start, end)
                + (where || owns ? 0 : role(place, sentence))
                + (other ? NAME : 0)
                + (roles.isDistance(place) ? SAID_BY : 0)
                + (isHead(place, sentence) ? HEAD : 0)
                + (roles.isOrigin(place) ? WAY : 0)
                + (isOwner(place) ? SAID_BY : 0)
                + (!after && tokens.is(place.from(), "there") ? ASIDE : 0)
                + (place.people() ? PEOPLE : 0)
                + (place.sort() == PlaceMentions.Sort.UNLISTED ? UNKNOWN : 0)
                + (place.sort() == PlaceMentions.Sort.FILED ? FILED : 0)
                + (said ? SAID_BY : 0)
                + (isHolder(place) ? SAID_BY : 0)
                + (isInName(place) ? NAME : 0)
                + (inside && place.people() ? PEOPLE : 0);
    }

    /** Whether the sentence is about the place: "Spain has". */
    boolean isSubject(PlaceMentions.Place place, Sentence sentence) {
        return role(place, sentence) == SUBJECT;
    }

    /** Nothing for "in" a place; more for one that is only named, or that something goes to. */
    int role(PlaceMentions.Place place, Sentence sentence) {
        int before = place.from() - 1;
        before -= tokens.is(before, "the") ? 1 : 0;
        if (isLocated(before) || tokens.is(place.from(), "there")) {
            return 0;
        }
        boolean starts = before < opening(sentence);
        boolean subject = starts
                && (tokens.is(place.to(), ":")
                        || tokens.is(place.to(), ",")
                        || tokens.at(place.to()).isWord()
                        || tokens.at(place.to() - 1).lower().endsWith("'s"));
        subject |=
                FunctionWords.isVerb(tokens.lower(place.to())) && !FunctionWords.endsNounPhrase(tokens.lower(before));
        boolean label = starts && (tokens.is(place.to(), ":") || tokens.is(place.to(), "."));
        return label ? 0 : subject ? SUBJECT : DIRECTIONS.contains(tokens.lower(before)) ? TOWARDS : NO_PREPOSITION;
    }

    /** The first word of the sentence, a bullet or a quotation mark aside. */
    int opening(Sentence sentence) {
        int at = sentence.from();
        while (at < sentence.to() && tokens.at(at).kind() == Token.Kind.SIGN) {
            at++;
        }
        return at;
    }

    /** "Libya: 12 dead": what stands at the head of a line is of all of it. */
    private boolean isHead(PlaceMentions.Place place, Sentence sentence) {
        return place.from() == opening(sentence) && tokens.is(place.to(), ":");
    }

    /** "Libya, where …": what follows happens there. */
    private boolean isWhere(int at) {
        int next = tokens.is(at, ",") ? at + 1 : at;
        boolean which =
                next > at && tokens.is(next, "which") && tokens.lower(next + 1).startsWith("ha");
        return tokens.is(next, "where") || which;
    }

    /** "Tanzania's Geita region": the narrower one is meant. */
    private boolean isOwner(PlaceMentions.Place place) {
        int next = index.first(place.to());
        boolean owner = tokens.at(place.to() - 1).lower().endsWith("'s") && place.to() > place.from();
        int name = place.to();
        while (owner && name < place.to() + 2 && (PlaceWords.isSide(tokens.lower(name)) || isCorner(name))) {
            name++;
        }
        boolean kind = PlaceWords.isSettlement(tokens.lower(place.to())) && tokens.is(place.to() + 1, "of");
        name = kind ? place.to() + 2 : name;
        return (owner || kind)
                && next < places.size()
                && places.get(next).from() == name
                && !places.get(next).people();
    }

    private boolean isCorner(int at) {
        return tokens.lower(at).endsWith("western") || tokens.lower(at).endsWith("eastern");
    }

    /** "Gondar, a city in Amhara", "Accra, across the border in Ghana,": where the place itself lies. */
    private boolean isHolder(PlaceMentions.Place place) {
        PlaceMentions.Place found = index.before(place.from());
        PlaceMentions.Place before = found == null ? place : found;
        int gap = place.from() - before.to();
        boolean aside = gap > 1
                && gap <= ASIDE
                && tokens.is(before.to(), ",")
                && (tokens.is(place.to(), ",") || tokens.is(place.to(), "."))
                && tokens.is(place.from() - 1, "in")
                && clauses.commas(before.to(), place.from()) == 1
                && clauses.numbers(before.to(), place.from()) == 0
                && NumberWords.small(tokens.lower(before.to() + 1)) == null;
        if (aside && before.from() < place.from()) {
            return true;
        }
        int at = place.from() - 1;
        at -= tokens.is(at, "the") ? 1 : 0;
        boolean in = tokens.is(at, "in") || tokens.is(at, "of") || tokens.is(at, "outside") || tokens.is(at, "near");
        for (int back = at - 1; in && back >= at - 3; back--) {
            if (tokens.is(back, "a") || tokens.is(back, "an") || tokens.is(back, "the")) {
                return tokens.is(back - 1, ",") && tokens.at(back - 2).isCapital();
            }
        }
        return false;
    }

    /** Part of a body's name: "Kenya Red Cross", "Bank of England". */
    private boolean isInName(PlaceMentions.Place place) {
        boolean after = tokens.at(place.to()).isCapital()
                && !tokens.at(place.to() - 1).text().endsWith("'s");
        boolean of = tokens.is(place.from() - 1, "of")
                && tokens.at(place.from() - 2).isCapital()
                && SpeechWords.isSpeaker(tokens.lower(place.from() - 2));
        boolean party = (tokens.is(place.to(), "of") || tokens.is(place.to(), "for"))
                && tokens.at(place.to() + 1).isCapital();
        return place.sort() == PlaceMentions.Sort.NAMED && (after || of || party);
    }

    private boolean isLocated(int before) {
        return LOCATING.contains(tokens.lower(before))
                || LOCATING.contains(tokens.lower(before - 1))
                        && tokens.at(before).isWord()
                        && !tokens.is(before, "and");
    }
}
