// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a figure belongs: the place of its sentence that costs least to reach over the clauses between, "in" and the
 * like before all others; else that of the sentences before it in the paragraph, of the heading above, of the title or the
 * place the text was filed from.
 */
final class PlaceFinder {
    private static final Set<String> LOCATING = WordSet.of(
            "in at across near throughout inside within outside around over off into entered reached entering reaching");
    private static final Set<String> DIRECTIONS = WordSet.of("to for of against with by on from");
    private static final int BACK = 3;
    private static final int REACH = 60;
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
    private static final int BETWEEN = 3;
    private static final int LABEL = 5;
    private static final int ASIDE = 6;
    private static final int COMMA = 2;
    private static final int CLAUSE = 7;
    private static final int NUMBER = 5;
    private static final int TURN = 25;
    private static final int HEAD = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Clauses clauses;
    private final PlaceMentions mentions;
    private final List<PlaceMentions.Place> places;
    private final PlaceIndex index;
    private final PlaceRoles roles;
    private final Map<Integer, PlaceMentions.Place> labels = new HashMap<>();
    private final PlaceSettings settings;
    private final Optional<PlaceMentions.Place> home;

    PlaceFinder(Tokens tokens, Sentences sentences, Clauses clauses, PlaceMentions mentions, Optional<String> title) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.clauses = clauses;
        this.mentions = mentions;
        this.places = mentions.all();
        this.index = new PlaceIndex(places);
        this.roles = new PlaceRoles(tokens);
        for (PlaceMentions.Place place : places) {
            Sentence sentence = sentences.holding(place.from());
            boolean starts = place.from() - sentence.from() <= LABEL && mentions.isLabel(place, sentence);
            if (starts) {
                labels.putIfAbsent(sentence.paragraph(), place);
            }
        }
        this.settings = new PlaceSettings(tokens, sentences, places);
        this.home = title.flatMap(this::inTitle)
                .or(this::inHeading)
                .or(mentions::filedFrom)
                .or(this::inFirst);
    }

    /** Every place named, in the order of the text. */
    List<PlaceMentions.Place> named() {
        return places;
    }

    /** The place of what stands from one token up to another; {@code voice} is who says it, whose place does not count. */
    Optional<PlaceMentions.Place> find(int from, int to, Sentence sentence, @Nullable Voice voice) {
        PlaceMentions.Place best = nearest(from, to, sentence, voice);
        best = best == null ? labels.get(sentence.paragraph()) : best;
        Optional<PlaceMentions.Place> section = settings.section(sentence);
        boolean there = best != null && (role(best, sentence) == 0 || best.from() < 0);
        if (section.isPresent() && !there) {
            return section;
        }
        best = best == null ? settings.anchored(sentence) : best;
        if (best != null) {
            if (best.name().isEmpty()) {
                return Optional.empty();
            }
            boolean filed = best.sort() == PlaceMentions.Sort.FILED;
            return filed && home.isPresent() ? home : Optional.of(best);
        }
        for (int back = 1; back <= BACK && sentence.number() - back >= 0; back++) {
            Sentence before = sentences.all().get(sentence.number() - back);
            boolean goesOn = PeriodFinder.goesOn(tokens, sentence)
                    && back == 1
                    && before.paragraph() >= sentence.paragraph() - 1;
            boolean same = before.paragraph() == sentence.paragraph() || before.heading() || goesOn;
            PlaceMentions.Place found = same && !sentence.heading() ? carried(before, sentence) : null;
            found = found == null && same && !before.heading() ? settings.anchored(before) : found;
            if (found != null) {
                return Optional.of(found).filter(place -> !place.name().isEmpty());
            }
        }
        return home;
    }

    /** Of the sentence before: the place it is about where "it" goes on or only a part is elsewhere, else the last. */
    private PlaceMentions.@Nullable Place carried(Sentence before, Sentence sentence) {
        PlaceMentions.Place last = nearest(before.to(), before.to(), before, null);
        boolean there = last != null && last.sort() != PlaceMentions.Sort.FILED && !roles.isWay(last);
        last = there ? last : null;
        PlaceMentions.Place first = index.startingAt(opening(before));
        boolean filed = first != null && first.sort() == PlaceMentions.Sort.FILED;
        boolean subject = first != null && !filed && !first.people() && role(first, before) == SUBJECT;
        boolean goesOn = last == null || (roles.isIt(sentence) || roles.isOfPart(last));
        return subject && goesOn ? first : last;
    }

    /** Where nothing else tells, what the first sentence names. */
    private Optional<PlaceMentions.Place> inFirst() {
        boolean two = sentences.all().get(0).heading() && sentences.all().size() > 1;
        Sentence first = sentences.all().get(two ? 1 : 0);
        PlaceMentions.Place found = nearest(first.from(), first.from(), first, null);
        return Optional.ofNullable(found)
                .filter(place -> !place.people() && !place.name().isEmpty() && !roles.isWay(place))
                .map(place -> new PlaceMentions.Place(-1, -1, place.name(), place.sort()));
    }

    private Optional<PlaceMentions.Place> inTitle(String heading) {
        return places.stream()
                .filter(place -> !place.people() && !place.name().isEmpty() && heading.contains(place.name()))
                .findFirst()
                .map(place -> new PlaceMentions.Place(-1, -1, place.name(), PlaceMentions.Sort.NAMED));
    }

    /** The first line, where it is a heading. */
    private Optional<PlaceMentions.Place> inHeading() {
        Sentence first = sentences.all().get(0);
        PlaceMentions.Place found = first.heading() ? nearest(first.from(), first.from(), first, null) : null;
        found = found == null ? null : narrowed(found, first);
        return Optional.ofNullable(found).map(place -> new PlaceMentions.Place(-1, -1, place.name(), place.sort()));
    }

    /** "BRAZIL: FLOODS IN RIO GRANDE DO SUL": where in it. */
    private PlaceMentions.Place narrowed(PlaceMentions.Place wide, Sentence heading) {
        for (int i = index.first(wide.to()); i < places.size() && places.get(i).from() < heading.to(); i++) {
            PlaceMentions.Place place = places.get(i);
            boolean inside = tokens.is(place.from() - 1, "in") && mentions.isWithin(place, wide);
            if (inside) {
                return place;
            }
        }
        return wide;
    }

    private PlaceMentions.@Nullable Place nearest(int from, int to, Sentence sentence, @Nullable Voice voice) {
        PlaceMentions.Place best = null;
        int least = Integer.MAX_VALUE;
        for (int i = index.first(Math.max(sentence.from(), from - REACH));
                i < places.size() && places.get(i).from() < Math.min(sentence.to(), to + REACH);
                i++) {
            PlaceMentions.Place place = places.get(i);
            int cost = cost(place, from, to, sentence, voice);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best == null ? null : narrower(subject(best, sentence));
    }

    /** "Spain has the third-largest capacity in Europe": what is told of the part that the sentence is about. */
    private PlaceMentions.Place subject(PlaceMentions.Place wide, Sentence sentence) {
        PlaceMentions.Place first = index.startingAt(opening(sentence));
        boolean about = first != null && first.sort() == PlaceMentions.Sort.NAMED && role(first, sentence) == SUBJECT;
        return about && first != null && mentions.isWithin(first, wide) && !wide.people() ? first : wide;
    }

    /** "near Maroua in northern Cameroon": the place just before it that lies in it. */
    private PlaceMentions.Place narrower(PlaceMentions.Place wide) {
        PlaceMentions.Place found = index.before(wide.from());
        PlaceMentions.Place before = found == null ? wide : found;
        boolean near = wide.from() - before.to() <= BETWEEN && before.to() < wide.from() && !before.people();
        boolean in = near && (tokens.is(before.to(), "in") || tokens.is(before.to(), ","));
        boolean inside = before.sort() == PlaceMentions.Sort.UNLISTED || mentions.isWithin(before, wide);
        boolean clear = in && clauses.numbers(before.to(), wide.from()) == 0;
        return clear && inside && !wide.people() && before.sort() != PlaceMentions.Sort.FILED ? before : wide;
    }

    private int cost(PlaceMentions.Place place, int from, int to, Sentence sentence, @Nullable Voice voice) {
        boolean after = place.from() >= to;
        int start = after ? to : place.to();
        int end = after ? place.from() : from;
        boolean leads = !after && place.from() - opening(sentence) <= 2 && role(place, sentence) == 0;
        int distance = after ? place.from() - to : Math.max(0, from - place.to()) + BEFORE;
        boolean where = !after && isWhere(place.to());
        boolean owns = !after && roles.isOwn(place, from);
        boolean next = after && distance <= 1 && role(place, sentence) == 0;
        distance = leads || where ? Math.min(distance, LEAD) : distance;
        distance = next || owns ? 0 : distance;
        boolean other = after && roles.isOfNext(place, role(place, sentence) == 0);
        boolean part = place.from() >= to && clauses.numbers(to, place.from()) > 0 && roles.isWhole(from, sentence);
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
                + (after && roles.isTurn(start, end) ? TURN : 0)
                + (isOwner(place) ? SAID_BY : 0)
                + (place.people() ? PEOPLE : 0)
                + (place.sort() == PlaceMentions.Sort.UNLISTED ? UNKNOWN : 0)
                + (place.sort() == PlaceMentions.Sort.FILED ? FILED : 0)
                + (said ? SAID_BY : 0)
                + (isHolder(place) ? SAID_BY : 0)
                + (isInName(place) ? NAME : 0)
                + (inside && place.people() ? PEOPLE : 0);
    }

    /** Nothing for "in" a place; more for one that is only named, or that something goes to. */
    private int role(PlaceMentions.Place place, Sentence sentence) {
        int before = place.from() - 1;
        before -= tokens.is(before, "the") ? 1 : 0;
        if (isLocated(before)) {
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
    private int opening(Sentence sentence) {
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
        boolean which = next > at && tokens.is(next, "which") && tokens.lower(next + 1).startsWith("ha");
        return tokens.is(next, "where") || which;
    }

    /** "Tanzania's Geita region": the narrower one is meant. */
    private boolean isOwner(PlaceMentions.Place place) {
        int next = index.first(place.to());
        boolean owner = tokens.at(place.to() - 1).lower().endsWith("'s") && place.to() > place.from();
        return owner
                && next < places.size()
                && places.get(next).from() == place.to()
                && !places.get(next).people();
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
                && clauses.numbers(before.to(), place.from()) == 0;
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

    /** Index of the first place at or after the token. */
    int first(int token) {
        return index.first(token);
    }
}
