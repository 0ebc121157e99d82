// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.LinkedHashSet;
import java.util.Set;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;

/** Classes of events and amounts: of a measure, at a place, of a population. A class holds its narrower ones. */
final class Classes {
    private static final String EVENTS = "events";
    private static final String AMOUNTS = "amounts";

    private final Lexicon lexicon;

    Classes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The keys of every class that the dated event, the amount or the share belongs to; none for other claims. */
    Set<String> keysOf(ComparedClaim claim) {
        boolean event = claim.kind() == ClaimKind.OCCURRENCE;
        Set<String> keys = new LinkedHashSet<>();
        boolean level = claim.isAmount() || claim.isShare();
        if (event || (level && !claim.claim().isDerived())) {
            CanonicalSubject subject = claim.subject();
            for (String measure : measures(subject)) {
                places(subject).forEach(place -> keys.add(Keys.classOf(event ? EVENTS : AMOUNTS, measure, place)));
            }
        }
        return keys;
    }

    /** The key of the events of the subject's class. */
    String events(CanonicalSubject subject) {
        return Keys.classOf(EVENTS, subject.measure(), subject.place());
    }

    /** The key of the amounts of the subject's class. */
    String amounts(CanonicalSubject subject) {
        return Keys.classOf(AMOUNTS, subject.measure(), subject.place());
    }

    /** Whether the narrow subject is of the class that the wide one names. */
    boolean holds(CanonicalSubject wide, CanonicalSubject narrow) {
        return measures(narrow).contains(wide.measure())
                && lexicon.populations().isWithin(narrow.population(), wide.population())
                && places(narrow).contains(wide.place());
    }

    /** The measure, the broader ones, and those that hold them as parts: where some died there are casualties. */
    private Set<String> measures(CanonicalSubject subject) {
        Set<String> measures = new LinkedHashSet<>();
        for (String measure : lexicon.measures().selfAndBroader(subject.measure())) {
            measures.add(measure);
            measures.addAll(lexicon.measures().wholesOf(measure));
        }
        return measures;
    }

    /** Whether both are of one class: neither is narrower. */
    static boolean isSame(CanonicalSubject one, CanonicalSubject other) {
        return one.measure().equals(other.measure())
                && one.population().equals(other.population())
                && one.place().equals(other.place());
    }

    /** The place, those that hold it, and anywhere. */
    private Set<String> places(CanonicalSubject subject) {
        Set<String> places = new LinkedHashSet<>(Set.of(subject.place()));
        places.addAll(lexicon.places().holding(subject.place()));
        places.add("");
        return places;
    }
}
