// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examination;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Working;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.review.Standing;

/**
 * Keeps the inconsistencies as the rules find them and as people rule on them. A ruling holds until a claim it was made on
 * says something else, or another joins; then the inconsistency reopens, and says why.
 */
@ApplicationScoped
class InconsistencyBookkeeping {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final ResolutionStore resolutions;
    private final SubjectBookkeeping subjects;
    private final Examiner examiner;

    InconsistencyBookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            ResolutionStore resolutions,
            SubjectBookkeeping subjects,
            Lexicon lexicon) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
        this.subjects = subjects;
        this.examiner = new Examiner(lexicon);
    }

    /** Takes in what a rule found. */
    void raise(Finding finding, Optional<RecordedInconsistency> before, Instant at) {
        if (before.isEmpty()) {
            add(finding, Optional.empty(), at);
        } else if (before.get().status() == InconsistencyStatus.OPEN) {
            if (!sameButVersions(before.get().finding(), finding)) {
                add(finding, Optional.of("a claim it rests on was added or changed"), at);
            }
        } else if (isRuled(before.get())) {
            brokenBy(before.get(), finding).ifPresent(why -> add(finding, Optional.of(why), at));
        } else {
            add(finding, Optional.of("reopened: as the claims stand now, the rule finds it again"), at);
        }
    }

    /** Takes in that a rule no longer finds what it found before; a ruling stays. */
    void settle(RecordedInconsistency gone, Instant at) {
        if (gone.status() == InconsistencyStatus.OPEN) {
            inconsistencies.add(
                    gone.finding(),
                    gone.subject(),
                    InconsistencyStatus.RESOLVED,
                    Optional.of("as the claims stand now, the rule no longer finds it"),
                    at);
        }
    }

    /** Takes in a ruling. */
    void put(RecordedInconsistency ruled, InconsistencyStatus status, String reason, Instant at) {
        inconsistencies.add(ruled.finding(), ruled.subject(), status, Optional.of(reason), at);
        Set<ClaimId> named = new LinkedHashSet<>();
        ruled.finding().claims().forEach(involved -> named.add(involved.claim()));
        subjects.refresh(named, List.of());
    }

    /** Whether its rule finds it as the claims stand now. */
    boolean isFoundNow(RecordedInconsistency recorded) {
        List<ComparedClaim> involved = new ArrayList<>();
        recorded.claims().forEach(claim -> involved.add(examiner.read(claim)));
        newest(recorded).forEach(claim -> involved.add(examiner.read(claim)));
        Optional<Examination> examined = Optional.ofNullable(
                examiner.reexamine(involved, claims).get(recorded.finding().caseKey()));
        return examined.stream().flatMap(each -> each.findings().stream()).anyMatch(each -> each.id()
                .equals(recorded.finding().id()));
    }

    private void add(Finding finding, Optional<String> reason, Instant at) {
        Claim first = claims.find(finding.claims().get(0).claim()).orElseThrow().claim();
        String subject = examiner.read(first).subjectId();
        inconsistencies.add(finding, subject, InconsistencyStatus.OPEN, reason, at);
    }

    /** Whether a person put it where it stands; else it was settled because its rule no longer found it. */
    private boolean isRuled(RecordedInconsistency recorded) {
        return resolutions.of(recorded.finding().id()).stream().anyMatch(each -> each.version() == recorded.version());
    }

    private Optional<String> brokenBy(RecordedInconsistency ruled, Finding finding) {
        List<ClaimId> found =
                finding.claims().stream().map(Involved::claim).distinct().toList();
        return Standing.broken(ruled.claims(), newest(ruled), claimsOf(found));
    }

    private List<Claim> newest(RecordedInconsistency recorded) {
        return claimsOf(recorded.claims().stream().map(Claim::id).distinct().toList());
    }

    private List<Claim> claimsOf(List<ClaimId> ids) {
        return claims.find(ids).stream().map(RecordedClaim::claim).toList();
    }

    /** A claim that was confirmed says what it said before: that adds nothing to an inconsistency. */
    private static boolean sameButVersions(Finding one, Finding other) {
        return unversioned(one).equals(unversioned(other));
    }

    private static Finding unversioned(Finding finding) {
        List<Involved> involved = finding.claims().stream()
                .map(each -> new Involved(each.claim(), 0, each.role()))
                .toList();
        List<Working.Input> inputs = finding.working().inputs().stream()
                .map(each -> new Working.Input(
                        each.claim(), 0, each.wording(), each.lower(), each.upper(), each.unit(), each.tolerance()))
                .toList();
        Working working =
                new Working(finding.working().rule(), inputs, finding.working().steps());
        return new Finding(
                finding.kind(), finding.severity(), finding.caseKey(), involved, finding.explanation(), working);
    }
}
