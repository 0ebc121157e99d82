// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.crosscount.app.Statistics;
import org.crosscount.domain.review.Agreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the work stands.
 *
 * @param claims how many by status
 * @param inconsistencies how many by status
 * @param openByKind open inconsistencies by kind
 * @param openBySeverity open inconsistencies by severity
 * @param contradictoryClaims claims over which rulings in force contradict each other
 * @param assigned tasks that somebody has taken
 */
@Schema(name = "Statistics")
record StatisticsView(
        Instant at,
        Map<String, Long> claims,
        Map<String, Long> inconsistencies,
        Map<String, Long> openByKind,
        Map<String, Long> openBySeverity,
        BacklogView openInconsistencies,
        BacklogView proposedClaims,
        long contradictoryClaims,
        long assigned,
        AgreementView agreementOnClaims,
        AgreementView agreementOnInconsistencies) {
    /**
     * What waits for a person.
     *
     * @param oldest since when the oldest waits
     */
    @Schema(name = "Backlog")
    record BacklogView(
            long count, @Nullable Instant oldest, long underADay, long underAWeek, long underThirtyDays, long older) {
        static BacklogView of(Statistics.Backlog backlog) {
            return new BacklogView(
                    backlog.count(),
                    backlog.oldest().orElse(null),
                    backlog.byAge().get(0),
                    backlog.byAge().get(1),
                    backlog.byAge().get(2),
                    backlog.byAge().get(3));
        }
    }

    /**
     * How far people agree who ruled on the same things by themselves; the last ruling of each counts.
     *
     * @param units things that at least two people ruled on
     * @param people how many these are
     * @param pairs pairs of rulings of two people on one thing
     * @param share which part of the pairs agrees
     * @param alpha Krippendorff's alpha for nominal data; null where nobody could have disagreed
     */
    @Schema(name = "Agreement")
    record AgreementView(
            int units,
            int people,
            long pairs,
            @Nullable BigDecimal share,
            @Nullable BigDecimal alpha) {
        static AgreementView of(Agreement agreement) {
            return new AgreementView(
                    agreement.units(),
                    agreement.people(),
                    agreement.pairs(),
                    agreement.share().orElse(null),
                    agreement.alpha().orElse(null));
        }
    }

    static StatisticsView of(Statistics statistics) {
        return new StatisticsView(
                statistics.at(),
                named(statistics.claims()),
                named(statistics.inconsistencies()),
                named(statistics.openByKind()),
                named(statistics.openBySeverity()),
                BacklogView.of(statistics.open()),
                BacklogView.of(statistics.proposed()),
                statistics.contradictory(),
                statistics.assigned(),
                AgreementView.of(statistics.onClaims()),
                AgreementView.of(statistics.onInconsistencies()));
    }

    private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((constant, count) -> named.put(constant.name(), count));
        return named;
    }
}
