// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.lexicon.Places;

/** How countries are written, where the text only tells them by their people ("Afghans") or lost an apostrophe. */
final class PlaceNames {
    private static final Set<String> SMALL = WordSet.of("of and the do da de del dos du la le");
    /** What only the full name of a state has. */
    private static final Set<String> FORMAL =
            Set.of("Republic of", "Kingdom of", "Emirate of", "State of", "Federation");

    private static final int ABBREVIATED = 3;
    private static final int ADJECTIVE = 5;

    private final Map<String, String> byKey;

    PlaceNames(Places places) {
        byKey = places.countries();
    }

    boolean isCountry(String key) {
        return byKey.containsKey(key);
    }

    /** The name of the place of this normalised name: a country's own, else the words with capitals. */
    String shown(String key) {
        String name = byKey.get(key);
        if (name != null) {
            return name;
        }
        return capitalised(key);
    }

    private static boolean isCapitals(String printed) {
        return printed.equals(printed.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String key) {
        StringBuilder capitals = new StringBuilder();
        for (String word : key.split(" ")) {
            boolean small = capitals.length() > 0 && SMALL.contains(word);
            capitals.append(capitals.length() > 0 ? " " : "")
                    .append(
                            small || word.isEmpty()
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(small || word.isEmpty() ? "" : word.substring(1));
        }
        return capitals.toString();
    }

    /** The printed name; a country's own where the text printed "Pakistans" for "Pakistan's". */
    String restored(String printed, String key) {
        String name = byKey.get(key);
        boolean short1 = printed.replace(".", "").length() <= ABBREVIATED && isCapitals(printed);
        boolean adjective = name != null && printed.length() > ADJECTIVE && name.equals(printed + "s");
        boolean formal =
                name != null && !name.equals(printed) && FORMAL.stream().anyMatch(printed::contains);
        if (name != null && (formal || short1 || adjective || printed.equals(name + "s"))) {
            return name;
        }
        return isCapitals(printed) && !short1 ? capitalised(printed.toLowerCase(Locale.ROOT)) : printed;
    }
}
