// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import java.util.List;
import org.crosscount.app.RecordedClaim;
import org.crosscount.app.SubjectReport;
import org.crosscount.app.SubjectState;
import org.crosscount.app.SubjectSummary;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.Cluster;
import org.crosscount.domain.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What claims are about, and how those about the same stand to each other.
 *
 * @param range from the lowest to the highest value that any of them allows, tolerance folded in, in base units
 * @param clusters claims that share a value, the lowest values first
 * @param conflictingPairs how many pairs of claims share no value
 */
@Schema(name = "Subject")
record SubjectView(
        String id,
        String question,
        String measure,
        @Nullable String population,
        @Nullable String place,
        @Nullable String period,
        @Nullable String event,
        SubjectState state,
        Range range,
        List<ClusterView> clusters,
        long conflictingPairs,
        List<ClaimView> claims) {
    /** Both limits included; null where there is none. */
    @Schema(name = "Range")
    record Range(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {}

    /**
     * Claims that share the values from lower to upper.
     *
     * @param claims their ids
     * @param sources how many sources say so, copies of one counted once
     */
    @Schema(name = "Cluster")
    record ClusterView(@Nullable BigDecimal lower, @Nullable BigDecimal upper, List<String> claims, int sources) {
        static ClusterView of(Cluster cluster) {
            return new ClusterView(
                    cluster.range().lower(),
                    cluster.range().upper(),
                    cluster.claims().stream().map(ClaimId::value).toList(),
                    cluster.sources());
        }
    }

    static SubjectView of(SubjectReport report) {
        SubjectSummary summary = report.summary();
        Subject subject = summary.subject();
        return new SubjectView(
                summary.id(),
                SubjectQuestion.of(
                        subject,
                        report.claims().stream().map(RecordedClaim::claim).toList()),
                subject.measure(),
                subject.population().orElse(null),
                subject.place().orElse(null),
                subject.period().map(Period::edtf).orElse(null),
                subject.event().orElse(null),
                summary.state(),
                new Range(summary.lower(), summary.upper()),
                report.clusters().stream().map(ClusterView::of).toList(),
                summary.conflictingPairs(),
                report.claims().stream().map(ClaimView::of).toList());
    }
}
