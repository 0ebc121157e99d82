// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.Optional;
import java.util.SortedSet;
import org.crosscount.domain.lexicon.MeasureEntry;

/**
 * What is counted, of whom and where, wherever in a subject the words stood.
 *
 * @param name normalised measure, with the words of its phrase that are not known
 * @param known the measure as the lexicon names it, without those words
 * @param entry what the lexicon knows of it
 * @param population normalised words; empty for all
 * @param place normalised; empty for any
 * @param inHouseholds whether the words count families instead of people
 */
record Topic(
        String name,
        String known,
        Optional<MeasureEntry> entry,
        SortedSet<String> population,
        String place,
        boolean inHouseholds) {}
