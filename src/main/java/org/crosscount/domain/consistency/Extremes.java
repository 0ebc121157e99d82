// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.source.DocumentId;

/**
 * Of claims in several documents, those that ask for the most and that allow the least, in two documents each: enough to
 * tell whether a claim conflicts with any of another document, without forming pairs.
 */
final class Extremes {
    private final List<ComparedClaim> highest;
    private final List<ComparedClaim> lowest;

    Extremes(Collection<ComparedClaim> claims) {
        highest = firstOfTwoDocuments(claims.stream()
                .filter(claim -> claim.range().lower() != null)
                .sorted(Comparator.comparing(Extremes::lower).reversed())
                .toList());
        lowest = firstOfTwoDocuments(claims.stream()
                .filter(claim -> claim.range().upper() != null)
                .sorted(Comparator.comparing(Extremes::upper))
                .toList());
    }

    /** Whether some claim of another document has no value in common with this one. */
    boolean conflictElsewhere(ComparedClaim claim) {
        return isExcludedBy(highest, claim) || isExcludedBy(lowest, claim);
    }

    private static boolean isExcludedBy(List<ComparedClaim> others, ComparedClaim claim) {
        return others.stream()
                .anyMatch(
                        other -> !other.claim().document().equals(claim.claim().document())
                                && other.range().isDisjointFrom(claim.range()));
    }

    private static List<ComparedClaim> firstOfTwoDocuments(List<ComparedClaim> inOrder) {
        Set<Optional<DocumentId>> documents = new HashSet<>();
        return inOrder.stream()
                .filter(claim -> documents.add(claim.claim().document()))
                .limit(2)
                .toList();
    }

    private static BigDecimal lower(ComparedClaim claim) {
        BigDecimal lower = claim.range().lower();
        return lower == null ? BigDecimal.ZERO : lower;
    }

    private static BigDecimal upper(ComparedClaim claim) {
        BigDecimal upper = claim.range().upper();
        return upper == null ? BigDecimal.ZERO : upper;
    }
}
