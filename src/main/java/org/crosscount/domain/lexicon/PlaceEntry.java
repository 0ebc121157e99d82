// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A place of the gazetteer.
 *
 * @param name as printed
 * @param also other names
 * @param demonyms what its people and things are called: "Afghan"
 * @param in the name of the place that holds it
 * @param code ISO 3166-1 alpha-2, for countries
 * @param people no more people can be from there: generously above what it has or had; empty where that is not known
 * @param capital the name of the city from which it is governed
 */
public record PlaceEntry(
        String name,
        Set<String> also,
        Set<String> demonyms,
        Optional<String> in,
        Optional<String> code,
        Optional<BigDecimal> people,
        Optional<String> capital) {
    public PlaceEntry {
        also = Set.copyOf(also);
        demonyms = Set.copyOf(demonyms);
    }
}
