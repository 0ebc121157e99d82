// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.CanonicalSubject;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.period.Period;

/**
 * The keys under which claims are filed, so that a rule finds what it needs without looking at the rest. Rules use them in
 * words; {@link #filed} is the form in which they are kept.
 */
final class Keys {
    private Keys() {}

    /** A key as it is kept: short, whatever the words. */
    static String filed(String key) {
        return Digest.of(key);
    }

    static Set<String> filed(Collection<String> keys) {
        return keys.stream().map(Keys::filed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All claims compared with each other. */
    static String subject(CanonicalSubject subject) {
        return Digest.of("subject\n" + subject.key());
    }

    /** All amounts of a measure at a place in a period or event, whatever the population and unit. */
    static String amount(String measure, String place, String period, String event) {
        return String.join("\n", "amount", measure, event.isEmpty() ? place : "", period, event);
    }

    /** The same for the subject's own measure and place, in another period. */
    static String amount(CanonicalSubject subject, Period period) {
        return amount(
                subject.measure(), subject.place(), subject.event().isEmpty() ? period.key() : "", subject.event());
    }

    /** All dated events, or all amounts, of a class: of a measure at a place, those of narrower measures and places too. */
    static String classOf(String what, String measure, String place) {
        return String.join("\n", "class", what, measure, place);
    }

    /** All claims whose subjects differ at most in how it was counted. */
    static String withoutDefinition(CanonicalSubject subject) {
        return "definition\n" + subject.defined(Set.of()).key();
    }

    /** All dated tellings of one named event. */
    static String event(String measure, String event) {
        return String.join("\n", "event", measure, event);
    }

    /** All figures of a topic about events in a stretch of days that share a word of their names, or a place. */
    static String happening(String topic, long stretch, String what) {
        return String.join("\n", "happening", topic, Long.toString(stretch), what);
    }

    /** All figures that differ at most in whom they are about. */
    static String people(CanonicalSubject subject) {
        return people(subject, subject.periodKey());
    }

    /** The same in another period; a named event holds its places and periods together. */
    static String people(CanonicalSubject subject, String periodKey) {
        boolean ofEvent = !subject.event().isEmpty();
        return String.join(
                "\n",
                "people",
                subject.aspect(),
                subject.measure(),
                subject.unitKey(),
                ofEvent ? "" : subject.place(),
                ofEvent ? "" : periodKey,
                subject.event());
    }

    /** All amounts of a measure at a place in a period that touches the year and is no calendar unit. */
    static String span(String measure, String place, int year) {
        return String.join("\n", "span", measure, place, Integer.toString(year));
    }

    /** All figures for calendar periods inside a longer one, else the same. */
    static String periodsOf(CanonicalSubject subject, String longer) {
        return String.join("\n", "periods", subject.topic(), subject.place(), longer, subject.event());
    }

    /** All figures for places inside another, else the same. */
    static String placesOf(CanonicalSubject subject, String holder) {
        boolean ofEvent = !subject.event().isEmpty();
        return String.join(
                "\n", "places", subject.topic(), holder, ofEvent ? "" : subject.periodKey(), subject.event());
    }

    /** All dated happenings of one named event, whatever the measure. */
    static String occurrences(CanonicalSubject subject) {
        return "occurrences\n" + subject.event();
    }

    /** All figures for how many people a place has. */
    static String inhabitants(String place) {
        return "inhabitants\n" + place;
    }

    /** All figures of a family of measures in one document. */
    static String family(String family, String document) {
        return String.join("\n", "family", family, document);
    }
}
