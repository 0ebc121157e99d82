// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;

/**
 * Which claims are wanted. An empty set leaves that part open; several values of one part mean "or", several parts "and".
 *
 * @param measures normalised measures
 * @param places normalised places; a claim of a place inside one of them counts
 * @param events normalised events
 * @param periods a claim whose period overlaps one of them
 * @param sources ids of sources: who says so, or else who published it
 * @param documents ids or slugs of documents
 * @param attributions normalised names of who says so
 * @param words one of them must stand in the quote, whatever its case
 * @param bounds how the figure is hedged
 * @param min a claim that can be at least this (its comparison interval reaches it)
 * @param max a claim that can be at most this
 * @param subjects ids of subjects
 * @param inconsistent whether an open inconsistency above INFO names the claim
 * @param contradictory whether rulings in force contradict each other over the claim
 */
public record ClaimQuery(
        Set<ClaimKind> kinds,
        Set<String> measures,
        Set<String> places,
        Set<String> events,
        Set<Period> periods,
        Set<ClaimStatus> statuses,
        Set<String> sources,
        Set<String> documents,
        Set<String> attributions,
        Set<String> words,
        Set<Bound> bounds,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Set<String> subjects,
        Optional<Boolean> inconsistent,
        Optional<Boolean> contradictory,
        ClaimOrder order,
        Paging paging) {}
