// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a claim is about, in the words in which it was recorded; the period is EDTF. */
@Schema(name = "ClaimSubject")
record ClaimSubjectView(
        String measure,
        @Nullable String population,
        @Nullable String place,
        @Nullable String period,
        @Nullable String event) {
    static ClaimSubjectView of(Subject subject) {
        return new ClaimSubjectView(
                subject.measure(),
                subject.population().orElse(null),
                subject.place().orElse(null),
                subject.period().map(Period::edtf).orElse(null),
                subject.event().orElse(null));
    }
}
