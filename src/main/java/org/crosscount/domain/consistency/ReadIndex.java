// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.claim.Claim;

/**
 * What an index finds, made ready for comparison. The index is asked once for the same keys and a claim is read once,
 * however often it is found, so that many claims on one subject cost no more than their number. For one examination: what is
 * recorded meanwhile is not seen.
 */
final class ReadIndex {
    private final ClaimIndex index;
    private final ClaimReader reader;
    private final Map<Set<String>, List<ComparedClaim>> filed = new HashMap<>();
    private final Map<Set<String>, List<ComparedClaim>> watching = new HashMap<>();
    private final Map<Version, ComparedClaim> read = new HashMap<>();

    /** One version of one claim. */
    private record Version(String claim, int version) {}

    ReadIndex(ClaimIndex index, ClaimReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /** The claims filed under any of the keys, given in words; see {@link Keys}. */
    List<ComparedClaim> filedUnder(Collection<String> keys) {
        return filed.computeIfAbsent(
                Set.copyOf(new HashSet<>(keys)), asked -> read(index.filedUnder(Keys.filed(keys))));
    }

    /** The claims that watch any of the keys, given in words. */
    List<ComparedClaim> watching(Collection<String> keys) {
        return watching.computeIfAbsent(
                Set.copyOf(new HashSet<>(keys)), asked -> read(index.watching(Keys.filed(keys))));
    }

    private List<ComparedClaim> read(List<Claim> claims) {
        return claims.stream()
                .map(claim -> read.computeIfAbsent(
                        new Version(claim.id().value(), claim.version()), version -> reader.read(claim)))
                .toList();
    }
}
