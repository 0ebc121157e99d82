// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words behind a measurement say is measured: "120 m long" is a length, "35 km north of" a distance. */
final class Extents {
    private static final Map<String, String> OF =
            Map.of("long", "length", "wide", "width", "high", "height", "tall", "height", "deep", "depth");
    private static final Set<String> LENGTHS = WordSet.of("kilometre metre mile foot yard");
    private static final Set<String> AWAY = WordSet.of(
            "north south east west northeast northwest southeast southwest north-east north-west from away off short inland");

    private Extents() {}

    /** The measure's name; null where nothing beside the unit tells. */
    static @Nullable String of(Tokens tokens, UnitPhrase unit) {
        String next = tokens.lower(tokens.isHyphen(unit.to()) ? unit.to() + 1 : unit.to());
        String extent = OF.get(next);
        if (extent != null) {
            return extent;
        }
        boolean length = LENGTHS.contains(unit.unit());
        if (length && AWAY.contains(next)) {
            return "distance";
        }
        boolean under =
                next.equals("below") || next.equals("under") || next.equals("beneath") || next.equals("underground");
        if (length && under) {
            return "depth";
        }
        if (length && unit.joined() && tokens.at(unit.to()).isWord()) {
            return "length";
        }
        return switch (unit.unit()) {
            case "megawatt", "gigawatt", "kilowatt" -> "power capacity";
            case "terawatt hour", "gigawatt hour", "megawatt hour", "kilowatt hour" -> "power generation";
            default -> null;
        };
    }
}
