// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosscount.app.RecordedInconsistency;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Claims on record that cannot all hold.
 *
 * @param version goes up when claims join or leave it, when its numbers change and when it is ruled on
 * @param reason why it stands as it does, where that was said
 */
@Schema(name = "Inconsistency")
record InconsistencyView(
        String id,
        InconsistencyKind kind,
        Severity severity,
        InconsistencyStatus status,
        InconsistencySubjectView subject,
        String explanation,
        WorkingView working,
        List<InvolvedClaimView> claims,
        Instant raisedAt,
        int version,
        @Nullable String reason) {
    static InconsistencyView of(RecordedInconsistency recorded) {
        Finding finding = recorded.finding();
        List<InvolvedClaimView> claims = new ArrayList<>();
        for (int at = 0; at < recorded.claims().size(); at++) {
            claims.add(InvolvedClaimView.of(
                    recorded.claims().get(at), finding.claims().get(at)));
        }
        return new InconsistencyView(
                finding.id().value(),
                finding.kind(),
                finding.severity(),
                recorded.status(),
                InconsistencySubjectView.of(
                        recorded.subject(), recorded.claims().get(0).subject()),
                finding.explanation(),
                WorkingView.of(finding.working()),
                List.copyOf(claims),
                recorded.raisedAt(),
                recorded.version(),
                recorded.reason().orElse(null));
    }
}
