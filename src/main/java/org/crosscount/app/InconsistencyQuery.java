// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Severity;

/**
 * Which inconsistencies are wanted; read as {@link ClaimQuery}.
 *
 * @param measures normalised measures of any involved claim
 * @param places normalised places of any involved claim; one inside them counts
 * @param documents ids or slugs of documents in which an involved claim stands
 * @param subjects ids of subjects of any involved claim
 * @param contradictory whether its ruling in force contradicts another one over a claim
 */
public record InconsistencyQuery(
        Set<InconsistencyKind> kinds,
        Set<Severity> severities,
        Set<InconsistencyStatus> statuses,
        Set<String> measures,
        Set<String> places,
        Set<String> documents,
        Set<ClaimId> claims,
        Set<String> subjects,
        Optional<Boolean> contradictory,
        InconsistencyOrder order,
        Paging paging) {}
