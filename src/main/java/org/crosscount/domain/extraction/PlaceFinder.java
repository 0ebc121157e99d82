// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a figure belongs: the place of its sentence that costs least to reach over the clauses between, "in" and the
 * like before all others; else that of the sentences before it in the paragraph, of the heading above, of the title or the
 * place the text was filed from.
 */
final class PlaceFinder {
    private static final int BACK = 3;
    private static final int MANY = 20;
    private static final int REACH = 60;
    private static final int SUBJECT = 4;
    private static final int FILED = 60;
    private static final int BETWEEN = 3;
    private static final int LABEL = 5;
    /** What something came from so far off is not where it was. */
    private static final int WAY = 25;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Clauses clauses;
    private final PlaceMentions mentions;
    private final List<PlaceMentions.Place> places;
    private final PlaceIndex index;
    private final PlaceRoles roles;
    private final PlaceCosts costs;
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
        this.costs = new PlaceCosts(tokens, clauses, places, index, roles);
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
                .or(this::inFirst)
                .or(this::onlyCountry);
    }

    /** Every place named, in the order of the text. */
    List<PlaceMentions.Place> named() {
        return places;
    }

    /** The place of what stands from one token up to another; {@code voice} is who says it, whose place does not count. */
    Optional<PlaceMentions.Place> find(int from, int to, Sentence sentence, @Nullable Voice voice) {
        PlaceMentions.Place best = nearest(from, to, sentence, voice);
        best = best != null && isElsewhere(best) ? null : best;
        if (best != null && voice != null && voice.holds(best.from(), best.to())) {
            best = around(best, sentence);
        }
        best = best == null ? labels.get(sentence.paragraph()) : best;
        Optional<PlaceMentions.Place> section = settings.section(sentence);
        boolean there = best != null && (costs.role(best, sentence) == 0 || best.from() < 0);
        if (section.isPresent() && !there) {
            return section;
        }
        best = best == null ? settings.anchored(sentence) : best;
        if (best != null) {
            if (best.name().isEmpty()) {
                return Optional.empty();
            }
            boolean filed = best.sort() == PlaceMentions.Sort.FILED;
            return filed ? home : Optional.of(best);
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

    /** "Afghans filed 13,400 of them" in a text from Germany: who did so, and not where. */
    private boolean isElsewhere(PlaceMentions.Place people) {
        return roles.isOfThemselves(people)
                && home.filter(here -> !here.name().equals(people.name()) && !mentions.isWithin(here, people))
                        .isPresent();
    }

    /** "In Bihar … Officials in Patna said": what the sentence before speaks of, where the speaker's place lies in it. */
    private PlaceMentions.Place around(PlaceMentions.Place theirs, Sentence sentence) {
        boolean stands = tokens.is(theirs.from() - 1, "in") && sentence.number() > 0;
        Sentence before = sentences.all().get(Math.max(0, sentence.number() - 1));
        int last = index.first(sentence.from()) - 1;
        int floor = Math.max(-1, last - MANY);
        for (int i = last; stands && i > floor && places.get(i).from() >= before.from(); i--) {
            PlaceMentions.Place wide = places.get(i);
            boolean same = before.paragraph() == sentence.paragraph() && wide.sort() == PlaceMentions.Sort.NAMED;
            if (same && mentions.isWithin(theirs, wide)) {
                return wide;
            }
        }
        return theirs;
    }

    /** Of the sentence before: the place it is about where "it" goes on or only a part is elsewhere, else the last. */
    private PlaceMentions.@Nullable Place carried(Sentence before, Sentence sentence) {
        PlaceMentions.Place last = nearest(before.to(), before.to(), before, null);
        boolean there = last != null
                && last.sort() != PlaceMentions.Sort.FILED
                && !roles.isWay(last)
                && !roles.isSince(before.from(), last.from());
        last = there ? last : null;
        PlaceMentions.Place first = index.startingAt(costs.opening(before));
        boolean filed = first != null && first.sort() == PlaceMentions.Sort.FILED;
        boolean subject = first != null && !filed && !first.people() && costs.isSubject(first, before);
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
                .filter(place -> place.sort() != PlaceMentions.Sort.FILED)
                .map(place -> new PlaceMentions.Place(-1, -1, place.name(), place.sort()));
    }

    /** The country that the text names, where it names no other, and not only as where something came from. */
    private Optional<PlaceMentions.Place> onlyCountry() {
        PlaceMentions.Place found = null;
        for (PlaceMentions.Place place : places) {
            boolean country = place.sort() == PlaceMentions.Sort.NAMED && mentions.isCountry(place);
            if (country && (roles.isWay(place) || found != null && !found.name().equals(place.name()))) {
                return Optional.empty();
            }
            found = country ? place : found;
        }
        return Optional.ofNullable(found)
                .map(place -> new PlaceMentions.Place(-1, -1, place.name(), PlaceMentions.Sort.NAMED));
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
            int cost = costs.of(place, from, to, sentence, voice);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        boolean way = best != null && least > WAY && roles.isWay(best) && best.sort() == PlaceMentions.Sort.NAMED;
        return best == null || way ? null : narrower(subject(best, sentence));
    }

    /** "Spain has the third-largest capacity in Europe": what is told of the part that the sentence is about. */
    private PlaceMentions.Place subject(PlaceMentions.Place wide, Sentence sentence) {
        PlaceMentions.Place first = index.startingAt(costs.opening(sentence));
        boolean about = first != null && first.sort() == PlaceMentions.Sort.NAMED && costs.isSubject(first, sentence);
        return about && first != null && mentions.isWithin(first, wide) && !wide.people() ? first : wide;
    }

    /** "near Maroua in northern Cameroon": the place just before it that lies in it. */
    private PlaceMentions.Place narrower(PlaceMentions.Place wide) {
        PlaceMentions.Place found = index.before(wide.from());
        PlaceMentions.Place before = found == null ? wide : found;
        boolean near = wide.from() - before.to() <= BETWEEN && before.to() < wide.from() && !before.people();
        boolean beside = wide.from() - before.to() < BETWEEN && tokens.is(before.to(), ",");
        boolean in = near && (tokens.is(before.to(), "in") || beside);
        boolean inside = before.sort() == PlaceMentions.Sort.UNLISTED || mentions.isWithin(before, wide);
        boolean clear = in && clauses.numbers(before.to(), wide.from()) == 0;
        return clear && inside && !wide.people() && before.sort() != PlaceMentions.Sort.FILED ? before : wide;
    }

    /** Index of the first place at or after the token. */
    int first(int token) {
        return index.first(token);
    }
}
