// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.List;
import org.crosscount.app.RecordedClaim;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Confidence;
import org.crosscount.domain.claim.Direction;
import org.crosscount.domain.claim.Superlative;
import org.crosscount.domain.lexicon.Aggregate;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.source.DocumentId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it goes out.
 *
 * @param confidence in the reading, lowered by what is wrong with the text; null for a claim that a person read
 * @param subjectId the subject under which it is compared; null for a claim that is not on record
 * @param recordedAt when this version was recorded; null for a claim that is not on record
 */
@Schema(name = "Claim")
record ClaimView(
        String id,
        ClaimKind kind,
        QuoteView quote,
        @Nullable FigureView figure,
        @Nullable QuantityView quantity,
        @Nullable String counted,
        @Nullable Direction direction,
        ClaimSubjectView subject,
        @Nullable String base,
        @Nullable String attribution,
        @Nullable String document,
        @Nullable String asOf,
        ClaimStatus status,
        int version,
        @Nullable Superlative superlative,
        @Nullable Aggregate aggregate,
        List<String> assumptions,
        @Nullable Confidence confidence,
        List<String> parents,
        @Nullable String subjectId,
        @Nullable Instant recordedAt) {
    static ClaimView of(RecordedClaim recorded) {
        return of(recorded.claim(), recorded.subject(), recorded.recordedAt());
    }

    /** A claim that is not on record. */
    static ClaimView of(Claim claim) {
        return of(claim, null, null);
    }

    private static ClaimView of(Claim claim, @Nullable String subject, @Nullable Instant recordedAt) {
        return new ClaimView(
                claim.id().value(),
                claim.kind(),
                QuoteView.of(claim.quote()),
                claim.figure().map(FigureView::of).orElse(null),
                claim.quantity().map(QuantityView::of).orElse(null),
                claim.counted().orElse(null),
                claim.direction().orElse(null),
                ClaimSubjectView.of(claim.subject()),
                claim.base().orElse(null),
                claim.attribution().orElse(null),
                claim.document().map(DocumentId::value).orElse(null),
                claim.asOf().map(Period::edtf).orElse(null),
                claim.status(),
                claim.version(),
                claim.superlative().orElse(null),
                claim.aggregate().orElse(null),
                claim.assumptions(),
                claim.confidence().orElse(null),
                claim.parents().stream().map(ClaimId::value).toList(),
                subject,
                recordedAt);
    }
}
