// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Collection;
import java.util.List;
import org.crosscount.domain.claim.Claim;

/** Finds, by key and without looking at the rest, the claims that a rule has to see together. Rejected claims are not found. */
public interface ClaimIndex {
    /** The claims filed under any of the keys, each once, in a stable order. */
    List<Claim> filedUnder(Collection<String> keys);

    /** The claims that watch any of the keys, each once, in a stable order. */
    List<Claim> watching(Collection<String> keys);
}
