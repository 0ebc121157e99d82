// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** A subject in the words of whoever recorded it; the period is EDTF. */
@Embeddable
record SubjectColumns(
        String measure,
        @Nullable String population,
        @Nullable String place,
        @Nullable String period,
        @Nullable String event) {
    static SubjectColumns of(Subject subject) {
        return new SubjectColumns(
                subject.measure(),
                subject.population().orElse(null),
                subject.place().orElse(null),
                subject.period().map(Period::edtf).orElse(null),
                subject.event().orElse(null));
    }

    Subject toSubject() {
        return new Subject(
                measure,
                Optional.ofNullable(population),
                Optional.ofNullable(place),
                Optional.ofNullable(period).map(Period::parse),
                Optional.ofNullable(event));
    }
}
