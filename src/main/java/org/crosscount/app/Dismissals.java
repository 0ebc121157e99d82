// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.review.Outcome;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.Standing;

/**
 * The exceptions that rulings have made: what was dismissed is not raised again on claims that say what they said then, even
 * if they said something else meanwhile. A dismissal that somebody took back by REOPEN is none.
 */
@ApplicationScoped
class Dismissals {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final ResolutionStore resolutions;

    Dismissals(ClaimStore claims, InconsistencyStore inconsistencies, ResolutionStore resolutions) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
    }

    /** The newest dismissal that was made on what the finding rests on. */
    Optional<Resolution> holdingFor(Finding finding) {
        List<Resolution> rulings = resolutions.of(finding.id());
        if (rulings.stream().noneMatch(each -> each.outcome() == Outcome.DISMISSED)) {
            return Optional.empty();
        }
        List<Claim> found =
                newest(finding.claims().stream().map(Involved::claim).distinct().toList());
        Versions versions = new Versions(inconsistencies.versions(finding.id()));
        return inForce(rulings, versions).stream()
                .filter(each -> holds(versions.ruledBy(each).claims(), found))
                .reduce((earlier, later) -> later);
    }

    private boolean holds(List<Claim> ruled, List<Claim> found) {
        List<Claim> now = newest(ruled.stream().map(Claim::id).distinct().toList());
        return Standing.broken(ruled, now, found).isEmpty();
    }

    private List<Claim> newest(List<ClaimId> ids) {
        return claims.find(ids).stream().map(RecordedClaim::claim).toList();
    }

    private static List<Resolution> inForce(List<Resolution> rulings, Versions versions) {
        List<Resolution> dismissals = new ArrayList<>();
        for (Resolution ruling : rulings) {
            RecordedInconsistency ruled = versions.ruledBy(ruling);
            if (ruling.outcome() == Outcome.DISMISSED) {
                dismissals.add(ruling);
            } else if (ruling.outcome() == Outcome.REOPEN && ruled.status() == InconsistencyStatus.DISMISSED) {
                dismissals.removeIf(
                        each -> Standing.broken(versions.ruledBy(each).claims(), ruled.claims(), ruled.claims())
                                .isEmpty());
            }
        }
        return dismissals;
    }

    /** All versions of one inconsistency, oldest first. */
    private record Versions(List<RecordedInconsistency> all) {
        RecordedInconsistency ruledBy(Resolution ruling) {
            return all.get(ruling.ruled() - 1);
        }
    }
}
