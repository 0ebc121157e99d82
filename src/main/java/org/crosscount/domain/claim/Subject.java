// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.claim;

import java.util.Optional;
import org.crosscount.domain.period.Period;

/**
 * What a figure is about, in the words of whoever recorded it. Claims whose subjects are the same once normalised are
 * comparable.
 *
 * @param measure what is counted or measured: "attacks", "refugees hosted"
 * @param population who: "law enforcement personnel"; empty for all
 * @param place where
 * @param period when
 * @param event the named event that the figure belongs to
 */
public record Subject(
        String measure,
        Optional<String> population,
        Optional<String> place,
        Optional<Period> period,
        Optional<String> event) {

    public static Subject of(String measure) {
        return new Subject(measure, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Subject during(Period other) {
        return new Subject(measure, population, place, Optional.of(other), event);
    }
}
