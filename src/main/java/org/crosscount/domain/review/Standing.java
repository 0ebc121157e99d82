// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;

/**
 * Whether a ruling on an inconsistency still holds. It was made on claims that said certain things: it holds as long as none
 * of them says something else and none has joined. A claim that was merely confirmed, or that has left, changes nothing.
 */
public final class Standing {
    private Standing() {}

    /**
     * Why the ruling no longer holds, in plain words; empty where it does.
     *
     * @param ruled the claims of the inconsistency in the versions that were ruled on
     * @param newest the same claims as they are now
     * @param found the claims in which the rule finds it now
     */
    public static Optional<String> broken(List<Claim> ruled, List<Claim> newest, List<Claim> found) {
        Map<ClaimId, Claim> before = new HashMap<>();
        ruled.forEach(claim -> before.put(claim.id(), claim));
        List<String> changed = new ArrayList<>();
        for (Claim claim : newest) {
            Claim known = before.get(claim.id());
            if (known != null && !saysTheSame(known, claim)) {
                changed.add("claim " + claim.id().value() + " says something else since version " + claim.version());
            }
        }
        for (Claim claim : found) {
            if (!before.containsKey(claim.id())) {
                changed.add("claim " + claim.id().value() + " has joined");
            }
        }
        return changed.isEmpty() ? Optional.empty() : Optional.of("reopened: " + String.join("; ", changed));
    }

    /** Whether two versions differ in nothing but where they stand in review. */
    public static boolean saysTheSame(Claim one, Claim other) {
        return one.asVersion(1, ClaimStatus.PROPOSED).equals(other.asVersion(1, ClaimStatus.PROPOSED));
    }
}
