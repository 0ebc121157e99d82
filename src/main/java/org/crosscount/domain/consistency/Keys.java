// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.period.Period;

/** The keys under which claims are filed, so that a rule finds what it needs without looking at the rest. */
final class Keys {
    private Keys() {}

    /** All claims compared with each other. */
    static String subject(CanonicalSubject subject) {
        return Digest.of("subject\n" + subject.key());
    }

    /** All amounts of a measure at a place in a period or event, whatever the population and unit. */
    static String amount(String measure, String place, String period, String event) {
        return Digest.of(String.join("\n", "amount", measure, event.isEmpty() ? place : "", period, event));
    }

    /** The same for the subject's own measure and place, in another period. */
    static String amount(CanonicalSubject subject, Period period) {
        return amount(
                subject.measure(), subject.place(), subject.event().isEmpty() ? period.key() : "", subject.event());
    }

    /** All dated events, or all amounts, of a class: of a measure at a place, those of narrower measures and places too. */
    static String classOf(String what, String measure, String place) {
        return Digest.of(String.join("\n", "class", what, measure, place));
    }

    /** All figures of a family of measures in one document. */
    static String family(String family, String document) {
        return Digest.of(String.join("\n", "family", family, document));
    }
}
