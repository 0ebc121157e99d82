// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crosscount.domain.lexicon.Places;

/** How countries are written, where the text only tells them by their people ("Afghans") or lost an apostrophe. */
final class PlaceNames {
    private final Map<String, String> byKey = new HashMap<>();

    PlaceNames(Places places) {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            if (places.knows(name)) {
                byKey.putIfAbsent(places.read(name), name);
            }
        }
    }

    /** The name of the place of this normalised name: a country's own, else the words with capitals. */
    String shown(String key) {
        String name = byKey.get(key);
        if (name != null) {
            return name;
        }
        StringBuilder capitals = new StringBuilder();
        for (String word : key.split(" ")) {
            capitals.append(capitals.length() > 0 ? " " : "")
                    .append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.isEmpty() ? "" : word.substring(1));
        }
        return capitals.toString();
    }

    /** The printed name; a country's own where the text printed "Pakistans" for "Pakistan's". */
    String restored(String printed, String key) {
        String name = byKey.get(key);
        return name != null && printed.equals(name + "s") ? name : printed;
    }
}
