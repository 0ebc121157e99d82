// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Interval;

/**
 * When one source gave which figure on a subject.
 *
 * @param source as printed; for a document's own voice what the document is called
 * @param steps at least two, by date: the first figure, and each that differs from the one before
 */
public record SourceRevisions(String source, List<Step> steps) {
    public SourceRevisions {
        steps = List.copyOf(steps);
    }

    /**
     * @param date up to which it counts, else that of its document
     * @param wording the figure as printed
     * @param range what it allows, tolerance folded in, in its own unit
     */
    public record Step(ClaimId claim, Period date, String wording, Interval range) {}

    /** The sources that gave different figures at different dates, by name. Claims without a date tell nothing here. */
    public static List<SourceRevisions> of(List<ComparedClaim> claims) {
        Map<String, List<ComparedClaim>> bySource = new TreeMap<>();
        for (ComparedClaim claim : claims) {
            if (claim.interval().isPresent()
                    && claim.told().map(Period::earliest).isPresent()) {
                bySource.computeIfAbsent(Sources.of(claim), source -> new ArrayList<>())
                        .add(claim);
            }
        }
        return bySource.values().stream()
                .map(SourceRevisions::sorted)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SourceRevisions> ofOne(List<ComparedClaim> said) {
        List<Step> steps = new ArrayList<>();
        ComparedClaim last = null;
        for (ComparedClaim claim : said) {
            if (last == null || !last.range().equals(claim.range())) {
                steps.add(new Step(
                        claim.id(),
                        claim.told().orElseThrow(),
                        claim.claim().wording(),
                        claim.intervalAsPrinted().orElseThrow()));
                last = claim;
            }
        }
        boolean overTime =
                steps.stream().map(step -> step.date().key()).distinct().count() > 1;
        return overTime ? Optional.of(new SourceRevisions(said.get(0).speaker(), steps)) : Optional.empty();
    }

    private static Optional<SourceRevisions> sorted(List<ComparedClaim> said) {
        return ofOne(said.stream()
                .sorted(Comparator.comparing((ComparedClaim claim) ->
                                claim.told().map(Period::earliest).orElseThrow())
                        .thenComparing(claim -> claim.id().value()))
                .toList());
    }
}
