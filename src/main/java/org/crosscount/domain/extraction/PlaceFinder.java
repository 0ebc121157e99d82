// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a figure belongs: the place of its sentence that stands nearest, "in" and the like before all others; else
 * that of the sentences before it in the paragraph, of the heading above, of the title.
 */
final class PlaceFinder {
    private static final Set<String> LOCATING =
            WordSet.of("in at across near throughout inside within outside around over ");
    private static final int BACK = 3;
    private static final int BEFORE = 3;
    private static final int NO_PREPOSITION = 8;
    private static final int PEOPLE = 25;
    private static final int SAID_BY = 40;

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<PlaceMentions.Place> places;
    private final Optional<String> title;

    PlaceFinder(Tokens tokens, Sentences sentences, PlaceMentions mentions, Optional<String> title) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.places = mentions.all();
        this.title = title;
    }

    /** The place of what stands from one token up to another; {@code voice} is who says it, whose place does not count. */
    Optional<PlaceMentions.Place> find(int from, int to, Sentence sentence, @Nullable Voice voice) {
        PlaceMentions.Place best = nearest(from, to, sentence, voice);
        if (best != null) {
            return Optional.of(best);
        }
        for (int back = 1; back <= BACK && sentence.number() - back >= 0; back++) {
            Sentence before = sentences.all().get(sentence.number() - back);
            boolean goesOn = PeriodFinder.goesOn(tokens, sentence)
                    && back == 1
                    && before.paragraph() >= sentence.paragraph() - 1;
            boolean same = before.paragraph() == sentence.paragraph() || before.heading() || goesOn;
            PlaceMentions.Place found =
                    same && !sentence.heading() ? nearest(before.to(), before.to(), before, null) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return title.flatMap(this::inTitle);
    }

    private Optional<PlaceMentions.Place> inTitle(String heading) {
        return places.stream()
                .filter(place -> !place.people() && heading.contains(place.name()))
                .findFirst()
                .map(place -> new PlaceMentions.Place(-1, -1, place.name(), false));
    }

    private PlaceMentions.@Nullable Place nearest(
            int from, int to, Sentence sentence, @Nullable Voice voice) {
        PlaceMentions.Place best = null;
        int least = Integer.MAX_VALUE;
        for (int i = first(Math.max(sentence.from(), from - 60));
                i < places.size() && places.get(i).from() < Math.min(sentence.to(), to + 60);
                i++) {
            PlaceMentions.Place place = places.get(i);
            int cost = cost(place, from, to, voice);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private int cost(PlaceMentions.Place place, int from, int to, @Nullable Voice voice) {
        boolean after = place.from() >= to;
        int distance = after ? place.from() - to : Math.max(0, from - place.to()) + BEFORE;
        int before = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        boolean located = LOCATING.contains(tokens.lower(before))
                || LOCATING.contains(tokens.lower(before - 1))
                        && tokens.at(before).isWord()
                        && !tokens.is(before, "and");
        boolean said = voice != null && voice.holds(place.from(), place.to());
        said |= tokens.isHyphen(place.to()) && tokens.is(place.to() + 1, "based");
        boolean inside = place.from() >= from && place.to() <= to;
        return distance
                + (located ? 0 : NO_PREPOSITION)
                + (place.people() ? PEOPLE : 0)
                + (said ? SAID_BY : 0)
                + (inside && place.people() ? PEOPLE : 0);
    }

    /** Index of the first place at or after the token. */
    private int first(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
