// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a text in their order, found by where they stand, by halving. */
final class PlaceIndex {
    private final List<PlaceMentions.Place> places;

    PlaceIndex(List<PlaceMentions.Place> places) {
        this.places = places;
    }

    /** Index of the first place at or after the token. */
    int first(int token) {
        return TextOrder.first(places, PlaceMentions.Place::from, token);
    }

    /** The last place that begins before the token. */
    PlaceMentions.@Nullable Place before(int token) {
        int index = first(token) - 1;
        return index < 0 ? null : places.get(index);
    }

    /** The place that the words up to the token name. */
    PlaceMentions.@Nullable Place endingAt(int token) {
        PlaceMentions.Place place = before(token);
        return place != null && place.to() == token ? place : null;
    }

    /** The place that begins at the token. */
    PlaceMentions.@Nullable Place startingAt(int token) {
        int index = first(token);
        return index < places.size() && places.get(index).from() == token ? places.get(index) : null;
    }
}
