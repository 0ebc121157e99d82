// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;
import org.crosscount.domain.claim.Claim;

/**
 * What came of comparing claims.
 *
 * @param derived claims that follow from them, which inconsistencies may name
 */
public record Compared(List<Finding> inconsistencies, List<Relation> relations, List<Claim> derived) {
    public Compared {
        inconsistencies = List.copyOf(inconsistencies);
        relations = List.copyOf(relations);
        derived = List.copyOf(derived);
    }
}
