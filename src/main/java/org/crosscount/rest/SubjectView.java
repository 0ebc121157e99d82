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
import org.crosscount.domain.consistency.EventLikeness;
import org.crosscount.domain.consistency.LikelyEvent;
import org.crosscount.domain.consistency.SourceRevisions;
import org.crosscount.domain.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What claims are about, and how those about the same stand to each other.
 *
 * @param range from the lowest to the highest value that any of them allows, tolerance folded in, in base units
 * @param clusters claims that share a value, the lowest values first
 * @param conflictingPairs how many pairs of claims that can be compared share no value
 * @param sources how many independent sources there are, copies of one counted once
 * @param revisions which source changed its figure when
 * @param likelySame other tellings of what may be the same event, the likeliest first; empty in listings
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
        List<ClaimView> claims,
        int sources,
        List<RevisionsView> revisions,
        List<LikelyView> likelySame) {
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

    /** The figures that one source gave, by date; at least two. */
    @Schema(name = "Revisions")
    record RevisionsView(String source, List<RevisionView> figures) {
        static RevisionsView of(SourceRevisions revisions) {
            return new RevisionsView(
                    revisions.source(),
                    revisions.steps().stream().map(RevisionView::of).toList());
        }
    }

    /** A figure as printed, what it allows in its own unit, and the date up to which it counts or of its document. */
    @Schema(name = "Revision")
    record RevisionView(
            String claim,
            String date,
            String wording,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {
        static RevisionView of(SourceRevisions.Step step) {
            return new RevisionView(
                    step.claim().value(),
                    step.date().edtf(),
                    step.wording(),
                    step.range().lower(),
                    step.range().upper());
        }
    }

    /**
     * Another telling of what may be the same event.
     *
     * @param subject id of its subject
     * @param compared whether figures of the two are compared
     * @param likeness from 0 to 1; its parts are names, date, place and measure, 1 for the same
     */
    @Schema(name = "LikelyEvent")
    record LikelyView(
            String subject,
            @Nullable String event,
            @Nullable String place,
            @Nullable String period,
            boolean compared,
            BigDecimal likeness,
            BigDecimal names,
            BigDecimal date,
            BigDecimal placeLikeness,
            BigDecimal measure) {
        static LikelyView of(LikelyEvent likely) {
            Subject told = likely.claim().claim().subject();
            EventLikeness likeness = likely.likeness();
            return new LikelyView(
                    likely.subject(),
                    told.event().orElse(null),
                    told.place().orElse(null),
                    told.period().map(Period::edtf).orElse(null),
                    likely.compared(),
                    BigDecimal.valueOf(likeness.score(), 2),
                    BigDecimal.valueOf(likeness.names(), 2),
                    BigDecimal.valueOf(likeness.date(), 2),
                    BigDecimal.valueOf(likeness.place(), 2),
                    BigDecimal.valueOf(likeness.measure(), 2));
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
                report.claims().stream().map(ClaimView::of).toList(),
                report.sources(),
                report.revisions().stream().map(RevisionsView::of).toList(),
                report.likelySame().stream().map(LikelyView::of).toList());
    }
}
