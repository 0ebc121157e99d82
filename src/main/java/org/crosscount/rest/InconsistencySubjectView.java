// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The subject of an inconsistency's first claim; its id leads to all claims on that subject. */
@Schema(name = "InconsistencySubject")
record InconsistencySubjectView(
        String id,
        String measure,
        @Nullable String population,
        @Nullable String place,
        @Nullable String period,
        @Nullable String event) {
    static InconsistencySubjectView of(String id, Subject subject) {
        return new InconsistencySubjectView(
                id,
                subject.measure(),
                subject.population().orElse(null),
                subject.place().orElse(null),
                subject.period().map(Period::edtf).orElse(null),
                subject.event().orElse(null));
    }
}
