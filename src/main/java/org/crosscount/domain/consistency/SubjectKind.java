// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;
import java.util.Set;

/** One kind of inconsistency among claims on one subject that can all be compared with each other. */
interface SubjectKind {
    RuleId id();

    /**
     * @param claims comparable each with each, all with an interval
     * @param taken the claims that a more special kind has taken; what this one takes is added
     */
    List<Found> find(List<ComparedClaim> claims, Set<ComparedClaim> taken);
}
