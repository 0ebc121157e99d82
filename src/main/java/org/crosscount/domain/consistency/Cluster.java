// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.quantity.Interval;

/**
 * Claims that share a value.
 *
 * @param range the values they share
 * @param claims which they are
 * @param sources how many sources say so, copies of one counted once
 */
public record Cluster(Interval range, List<ClaimId> claims, int sources) {
    public Cluster {
        claims = List.copyOf(claims);
    }
}
