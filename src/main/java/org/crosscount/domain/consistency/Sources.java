// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Collection;

/** How many independent sources stand behind claims. */
public final class Sources {
    private Sources() {}

    /** Each named source once, however many documents cite it; each document's own voice once. */
    public static int count(Collection<ComparedClaim> claims) {
        return (int) claims.stream().map(Sources::of).distinct().count();
    }

    /** Tells one source from another; a claim without attribution and document is a source by itself. */
    static String of(ComparedClaim claim) {
        return claim.voice()
                .map(name -> "source " + name)
                .or(() -> claim.claim().document().map(document -> "document " + document.value()))
                .orElseGet(() -> "claim " + claim.id().value());
    }
}
