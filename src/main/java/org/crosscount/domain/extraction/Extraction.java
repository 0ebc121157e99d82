// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import org.crosscount.domain.claim.Claim;

/**
 * What was found in a text, both lists in the order of the text.
 *
 * @param claims proposed claims
 * @param leftOut every other number
 */
public record Extraction(List<Claim> claims, List<LeftOut> leftOut) {
    public Extraction {
        claims = List.copyOf(claims);
        leftOut = List.copyOf(leftOut);
    }
}
