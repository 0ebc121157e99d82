// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;

/** The kept inconsistencies, every version of each. */
public interface InconsistencyStore {
    /**
     * Adds the first version or the next one.
     *
     * @param finding what was found; its id names the inconsistency
     * @param subject id of the subject of its first claim
     * @param sources how many independent sources its claims have
     * @param reason why it stands as it does; empty when simply raised
     */
    void add(
            Finding finding,
            String subject,
            int sources,
            InconsistencyStatus status,
            Optional<String> reason,
            Instant at);

    Optional<RecordedInconsistency> find(InconsistencyId id);

    /** The newest versions of those that are on record. */
    List<RecordedInconsistency> find(Collection<InconsistencyId> ids);

    /** All versions, oldest first. */
    List<RecordedInconsistency> versions(InconsistencyId id);

    /** The newest versions of those found in any of these cases, whatever their status. */
    List<RecordedInconsistency> inCases(Collection<String> caseKeys);

    /** Those of the given claims that the newest version of an open inconsistency above INFO names. */
    List<ClaimId> openAgainst(Collection<ClaimId> claims);

    /** Every one that is open, in no order. */
    void eachOpen(Consumer<InconsistencyId> taker);

    /** What the newest versions say of those that are on record, without the claims' contents. */
    Map<InconsistencyId, KeptFinding> kept(Collection<InconsistencyId> ids);

    /** A finding as it is on record, and how it stands. */
    record KeptFinding(Finding finding, InconsistencyStatus status) {}

    Page<RecordedInconsistency> list(InconsistencyQuery query);
}
