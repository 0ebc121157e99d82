// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Set;
import org.crosscount.domain.lexicon.Places;

/** Tells how many there were in a place from the number of a name: "across Gaza 60 were killed", "Italy had 1,200, France 900". */
final class PlaceCounts {
    private static final int NAME = 3;
    private static final int LIST = 9;
    private static final Set<String> HAPPENED = WordSet.of("were was died have had are people");
    private static final Set<String> LOCATING = WordSet.of("in across throughout around near outside");

    private final Tokens tokens;
    private final Places places;

    PlaceCounts(Tokens tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** Whether the number counts what is in the place whose name ends with the token. */
    boolean are(int last, int number) {
        int from = last;
        int floor = Math.max(-1, last - NAME);
        while (from > floor && !places.knows(tokens.words(from, last + 1))) {
            from--;
        }
        boolean known = from > floor && !tokens.at(from - 1).isCapital() || from == last && isHead(last);
        if (!known || from <= floor || YearReader.year(tokens, number) != null) {
            return false;
        }
        boolean happened = HAPPENED.contains(tokens.lower(number + 1));
        boolean located = LOCATING.contains(tokens.lower(from - 1));
        return happened && located || isListed(from);
    }

    /** "Across Gaza": only the start of the sentence gives the word before its capital. */
    private boolean isHead(int last) {
        return LOCATING.contains(tokens.lower(last - 1))
                && places.knows(tokens.at(last).text());
    }

    /** Whether the place goes on a list of figures. */
    private boolean isListed(int from) {
        int name = PlaceWords.isSide(tokens.lower(from - 1)) ? from - 1 : from;
        int joint = LOCATING.contains(tokens.lower(name - 1)) ? name - 2 : name - 1;
        boolean listed = tokens.is(joint, "and") || tokens.is(joint, ",");
        for (int at = joint - 1; listed && at > from - LIST; at--) {
            if (tokens.at(at).isNumber()) {
                return true;
            }
            if (tokens.is(at, ".") || tokens.at(at).kind() == Token.Kind.BREAK) {
                return false;
            }
        }
        return false;
    }
}
