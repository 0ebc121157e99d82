// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.consistency.ClaimIndex;
import org.crosscount.domain.consistency.Filing;

/** A ledger in memory: claims by the keys they are filed under and those they watch. */
public final class ClaimShelf implements ClaimIndex {
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Filing> filings = new TreeMap<>();

    public void add(Claim claim, Filing filing) {
        claims.put(claim.id().value(), claim);
        filings.put(claim.id().value(), filing);
    }

    public boolean holds(Claim claim) {
        return claims.containsKey(claim.id().value());
    }

    @Override
    public List<Claim> filedUnder(Collection<String> keys) {
        return claims.values().stream()
                .filter(claim -> meet(filing(claim).keys(), keys))
                .toList();
    }

    @Override
    public List<Claim> watching(Collection<String> keys) {
        return claims.values().stream()
                .filter(claim -> meet(filing(claim).watches(), keys))
                .toList();
    }

    private Filing filing(Claim claim) {
        return filings.getOrDefault(claim.id().value(), new Filing(Set.of(), Set.of()));
    }

    private static boolean meet(Collection<String> one, Collection<String> other) {
        return !Collections.disjoint(one, other);
    }
}
