// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crosscount.domain.lexicon.MeasureEntry;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Unit;

/**
 * A claim's subject once aliases, case, plural and the place of a word ("civilian deaths", "deaths" of "civilians") are out
 * of the way. Claims are compared when their keys are equal.
 *
 * @param aspect which kinds of claim are set side by side, with what belongs to the kind (the base of a share or change)
 * @param measure normalised measure
 * @param entry what the lexicon knows of it
 * @param population normalised words; empty for all
 * @param place normalised; empty for any
 * @param event normalised words of the named event; empty for none
 * @param definition how it was counted: confirmed, estimated …
 * @param unit the unit that figures are compared in
 * @param unitKey tells figures apart that cannot be compared for their unit; empty for people and things the measure names
 */
public record CanonicalSubject(
        String aspect,
        String measure,
        Optional<MeasureEntry> entry,
        SortedSet<String> population,
        String place,
        Optional<Period> period,
        String event,
        SortedSet<String> definition,
        Unit unit,
        String unitKey) {

    /** Behind it stand a measure's words that are neither its name nor a population or place. */
    public static final String OWN_WORDS = " / ";

    /** The key of the group of claims compared with each other. A named event holds its places and periods together. */
    public String key() {
        String where = event.isEmpty() ? "at " + place + "|" + periodKey() : "event " + event;
        return String.join("|", aspect, topic(), where, String.join("+", definition));
    }

    /** Measure, population and unit. */
    public String topic() {
        return String.join("|", measure, populationKey(), unitKey);
    }

    public String populationKey() {
        return String.join("+", population);
    }

    public String periodKey() {
        return period.map(Period::key).orElse("");
    }

    /** The same, counted in another way. */
    public CanonicalSubject defined(Set<String> otherDefinition) {
        return new CanonicalSubject(
                aspect,
                measure,
                entry,
                population,
                place,
                period,
                event,
                new TreeSet<>(otherDefinition),
                unit,
                unitKey);
    }
}
