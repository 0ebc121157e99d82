// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;

/** Which rulings a claim takes: from PROPOSED to one of three, and back by REOPEN. What follows from others takes none. */
public final class ClaimTransitions {
    private ClaimTransitions() {}

    /** Where the decision leads from where the claim stands. */
    public static Transition<ClaimStatus, Decision> of(Claim claim, Decision decision) {
        if (!claim.parents().isEmpty()) {
            String parents = claim.parents().stream().map(ClaimId::value).collect(Collectors.joining(" and "));
            return refused("a derived claim is not ruled on; rule on what it follows from, " + parents, List.of());
        }
        List<Decision> accepted = acceptedFrom(claim.status());
        return accepted.contains(decision)
                ? new Transition.Accepted<>(status(decision))
                : refused(decision + " is not for a claim that is " + claim.status(), accepted);
    }

    /** That, and where four eyes are required, whoever proposed what the claim says may not confirm it. */
    public static Transition<ClaimStatus, Decision> withFourEyes(
            Claim claim, Decision decision, Actor proposer, Actor by) {
        Transition<ClaimStatus, Decision> usual = of(claim, decision);
        boolean sameEyes = decision == Decision.CONFIRM && proposer.equals(by);
        if (!sameEyes || usual.leadsTo().isEmpty()) {
            return usual;
        }
        List<Decision> others = acceptedFrom(claim.status()).stream()
                .filter(each -> each != Decision.CONFIRM)
                .toList();
        return refused(by.name() + " proposed what the claim says; somebody else has to confirm it", others);
    }

    private static List<Decision> acceptedFrom(ClaimStatus status) {
        return switch (status) {
            case PROPOSED -> List.of(Decision.CONFIRM, Decision.CORRECT, Decision.REJECT);
            case CONFIRMED, CORRECTED, REJECTED -> List.of(Decision.REOPEN);
            case DERIVED -> List.of();
        };
    }

    private static ClaimStatus status(Decision decision) {
        return switch (decision) {
            case CONFIRM -> ClaimStatus.CONFIRMED;
            case CORRECT -> ClaimStatus.CORRECTED;
            case REJECT -> ClaimStatus.REJECTED;
            case REOPEN -> ClaimStatus.PROPOSED;
        };
    }

    private static Transition<ClaimStatus, Decision> refused(String reason, List<Decision> accepted) {
        return new Transition.Refused<>(reason, accepted);
    }
}
