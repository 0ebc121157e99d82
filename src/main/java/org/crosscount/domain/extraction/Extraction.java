// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Reading;

/**
 * What was found in a text, both lists in the order of the text.
 *
 * @param readings proposed claims, and how they stand in the text
 * @param leftOut every other number
 */
public record Extraction(List<Reading> readings, List<LeftOut> leftOut) {
    public Extraction {
        readings = List.copyOf(readings);
        leftOut = List.copyOf(leftOut);
    }

    public List<Claim> claims() {
        return readings.stream().map(Reading::claim).toList();
    }
}
