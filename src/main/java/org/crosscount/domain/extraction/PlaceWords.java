// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import java.util.Set;

/** Words about the names of places: what stands before them, what they are called, and which names are none. */
final class PlaceWords {
    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "around", "off");
    private static final Set<String> SETTLEMENTS = WordSet.of(
            "town city village district province region county municipality suburb port island islands area valley"
                    + " state territory governorate prefecture department camp settlement neighbourhood neighborhood"
                    + " commune township hamlet community resort borough enclave locality oasis outpost parish atoll"
                    + " hometown zone woreda barangay ward site peninsula plateau basin");
    /** What ends the name of a part of the earth, and has a capital in it: "the Mekong Delta". */
    private static final Set<String> LANDFORMS = WordSet.of(
            "canal strait straits valley delta peninsula mountains basin bay desert highlands plateau archipelago gap"
                    + " lagoon river");
    /** Capitalised words behind "in" that are no places. */
    private static final Set<String> NO_PLACES = WordSet.of(
            "english french spanish arabic german russian chinese islam christianity phase chapter article section"
                    + " table",
            "figure annex ramadan easter christmas lent hurricane typhoon cyclone storm operation covid twitter"
                    + " facebook",
            "south north east west central upper lower new northern southern eastern western telegram whatsapp youtube"
                    + " instagram bitcoin class group division league cup series round serie grade level",
            "parliament congress senate house supreme court church act olympic games world europe's god mr mrs ms dr");

    /** What stands somewhere, and is named by where: "Geita hospital". */
    private static final Set<String> FACILITIES = WordSet.of(
            "hospital prison jail airport market camp port station mine stadium harbour harbor jail university clinic dam"
                    + " plant refinery school bridge");

    private static final Set<String> SIDES = WordSet.of(
            "neighbouring neighboring nearby northern southern eastern western central downtown coastal rural");
    private static final Set<String> COMPASS =
            WordSet.of("north south east west northern southern eastern western central upper lower new");

    private PlaceWords() {}

    /** "Canal", "Valley": what ends a name of its own. */
    static boolean isLandform(String word) {
        return LANDFORMS.contains(word);
    }

    /** "hospital", "prison": what may bear the name of the place where it stands. */
    static boolean isFacility(String word) {
        return FACILITIES.contains(word);
    }

    /** "neighbouring", "northern": what may stand between "in" and a place. */
    static boolean isSide(String word) {
        return SIDES.contains(word);
    }

    /** "North" and "Central", which have a capital within a sentence only as part of a name. */
    static boolean isPlainCompass(String word) {
        return COMPASS.contains(word) && !word.endsWith("ern");
    }

    /** "Eastern", before a name that it is part of. */
    static boolean isCompass(String word) {
        return COMPASS.contains(word);
    }

    static boolean isWhere(String word) {
        return WHERE.contains(word);
    }

    /** "town", "province": what a place is. */
    static boolean isSettlement(String word) {
        return SETTLEMENTS.contains(word);
    }

    /** "saturday's" is a day too. */
    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether the token may be the name of somebody or somewhere. */
    static boolean isPlain(Token token) {
        String word = bare(token.lower());
        boolean capitals =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return !capitals
                && !FunctionWords.endsNounPhrase(word)
                && Months.of(word) == null
                && !SpeechWords.isTime(word)
                && !SpeechWords.isSpeaker(word)
                && !NO_PLACES.contains(word);
    }
}
