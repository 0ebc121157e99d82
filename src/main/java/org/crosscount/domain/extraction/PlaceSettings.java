// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a text has set its scene: headings that are only a place's name, and what was said to stand where. */
final class PlaceSettings {
    private static final int REACH = 60;

    private final Tokens tokens;
    /** What stands where: "a prison in Suleja". */
    private final Map<String, PlaceMentions.Place> anchors = new HashMap<>();
    /** Headings by paragraph; with the place where a heading is only its name. */
    private final TreeMap<Integer, Optional<PlaceMentions.Place>> sections = new TreeMap<>();

    PlaceSettings(Tokens tokens, Sentences sentences, List<PlaceMentions.Place> places) {
        this.tokens = tokens;
        for (PlaceMentions.Place place : places) {
            boolean stands = PlaceWords.isWhere(tokens.lower(place.from() - 1))
                    && !place.name().isEmpty();
            if (stands && PlaceWords.isFacility(tokens.lower(place.from() - 2))) {
                anchors.putIfAbsent(tokens.lower(place.from() - 2), place);
            }
        }
        int index = 0;
        for (Sentence sentence : sentences.all()) {
            if (sentence.heading() && sentence.number() > 0) {
                while (index < places.size() && places.get(index).from() < sentence.from()) {
                    index++;
                }
                boolean whole = index < places.size()
                        && places.get(index).from() == sentence.from()
                        && places.get(index).to() == sentence.to();
                sections.put(sentence.paragraph(), whole ? Optional.of(places.get(index)) : Optional.empty());
            }
        }
    }

    /** The place that heads the section. */
    Optional<PlaceMentions.Place> section(Sentence sentence) {
        var heading = sections.floorEntry(sentence.paragraph());
        return heading == null || sentence.heading() ? Optional.empty() : heading.getValue();
    }

    /** "The prison": where it was said to stand. */
    PlaceMentions.@Nullable Place anchored(Sentence sentence) {
        for (int at = sentence.from();
                !anchors.isEmpty() && at < Math.min(sentence.to(), sentence.from() + REACH);
                at++) {
            PlaceMentions.Place place = tokens.is(at, "the") ? anchors.get(tokens.lower(at + 1)) : null;
            if (place != null && place.from() < at) {
                return place;
            }
        }
        return null;
    }
}
