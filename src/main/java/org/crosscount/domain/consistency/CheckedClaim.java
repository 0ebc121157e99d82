// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;
import org.crosscount.domain.claim.Claim;

/**
 * A claim held against what is on record.
 *
 * @param supporting the claims on record that agree with it
 * @param contradicting the claims on record that cannot hold together with it
 * @param explanations one plain sentence for each way in which they cannot
 */
public record CheckedClaim(
        Claim claim, Verdict verdict, List<Claim> supporting, List<Claim> contradicting, List<String> explanations) {
    public CheckedClaim {
        supporting = List.copyOf(supporting);
        contradicting = List.copyOf(contradicting);
        explanations = List.copyOf(explanations);
    }
}
