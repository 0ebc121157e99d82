// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Severity;

/**
 * Which claims stand otherwise since a case was looked at: a claim that joins two hundred others in an inconsistency leaves these
 * as inconsistent as they were.
 */
final class Affected {
    private Affected() {}

    /**
     * Those that may be inconsistent now and were not before, or the reverse. Of a re-run it is all: that also puts right what was
     * kept wrongly.
     *
     * @param before the same inconsistency as it was on record
     * @param change what taking in the finding changed
     */
    static Set<ClaimId> by(
            Finding finding, Optional<RecordedInconsistency> before, Optional<RerunChange> change, Cause cause) {
        Set<ClaimId> now = claims(finding);
        Set<ClaimId> then =
                before.map(RecordedInconsistency::finding).map(Affected::claims).orElse(Set.of());
        Set<ClaimId> affected = new LinkedHashSet<>(then);
        affected.addAll(now);
        if (cause == Cause.RECORDING && countsAsBefore(finding, before, change)) {
            affected.removeIf(claim -> now.contains(claim) && then.contains(claim));
        }
        return affected;
    }

    /** Whether it weighs on its claims as it did: open or not, above INFO or not. */
    private static boolean countsAsBefore(
            Finding finding, Optional<RecordedInconsistency> before, Optional<RerunChange> change) {
        boolean stands = change.isEmpty() || change.get().effect() == RerunEffect.CHANGED;
        return stands
                && before.filter(known -> isNote(known.finding()) == isNote(finding))
                        .isPresent();
    }

    private static boolean isNote(Finding finding) {
        return finding.severity() == Severity.INFO;
    }

    private static Set<ClaimId> claims(Finding finding) {
        return finding.claims().stream().map(Involved::claim).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
