// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.claim.Subject;

/** Headings leave out when and where; the text below them says so of the same thing: "46 killed in blast". */
final class Headings {
    /** So many sentences below a heading are its own, and so many of their claims are looked at. */
    private static final int BELOW = 3;

    private static final int MOST = 50;

    private final List<Sentence> sentences;

    Headings(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The readings with what the headings among them leave out filled in. */
    List<Reading> complete(List<Reading> readings) {
        List<Reading> completed = new ArrayList<>(readings);
        for (int at = 0; at < readings.size(); at++) {
            Reading reading = readings.get(at);
            Subject subject = reading.claim().subject();
            if (isHeading(reading) && subject.period().isEmpty()) {
                int next = TextOrder.first(readings, Reading::sentence, reading.sentence() + 1);
                Optional<Claim> below = below(reading, readings.subList(next, readings.size()));
                completed.set(
                        at,
                        below.map(claim -> reading.with(filled(reading.claim(), claim.subject())))
                                .orElse(reading));
            }
        }
        return completed;
    }

    private boolean isHeading(Reading reading) {
        return sentences.get(reading.sentence()).heading();
    }

    private Optional<Claim> below(Reading heading, List<Reading> after) {
        int last = heading.sentence() + BELOW;
        int looked = 0;
        for (Reading reading : after) {
            if (reading.sentence() > last || ++looked > MOST) {
                return Optional.empty();
            }
            if (!isHeading(reading) && isOfOneThing(heading.claim(), reading.claim())) {
                return Optional.of(reading.claim());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOneThing(Claim heading, Claim claim) {
        Subject above = heading.subject();
        Subject below = claim.subject();
        return heading.kind() == claim.kind()
                && above.measure().equals(below.measure())
                && above.population().equals(below.population())
                && (above.place().isEmpty() || above.place().equals(below.place()))
                && below.period().isPresent();
    }

    private static Claim filled(Claim claim, Subject from) {
        Subject own = claim.subject();
        return claim.toBuilder()
                .subject(new Subject(
                        own.measure(),
                        own.population(),
                        own.place().or(from::place),
                        from.period(),
                        own.event().or(from::event)))
                .build();
    }
}
