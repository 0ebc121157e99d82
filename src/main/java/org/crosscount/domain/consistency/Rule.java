// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule over claims. A rule says which claims belong to one case and under which keys the claims it holds them against
 * are filed; it never sees anything else, so that recording a claim re-examines only what it touches.
 */
interface Rule {
    RuleId id();

    /** The case that the claim anchors, and the key under which its fellow anchors are filed; empty if it anchors none. */
    Optional<String> caseOf(ComparedClaim claim);

    /** For an anchor, the keys of the claims that its case has to see. */
    default Set<String> watches(ComparedClaim anchor) {
        return Set.of();
    }

    /** The keys under which the claim is seen by cases that it does not anchor. */
    default Set<String> filedUnder(ComparedClaim claim) {
        return Set.of();
    }

    /** Everything wrong in the case; at most one finding of each kind. */
    List<Finding> examine(Case examined);
}
