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
import org.crosscount.domain.consistency.RuleId;
import org.crosscount.domain.consistency.Working;
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
            Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
        this.subjects = subjects;
        this.examiner = examiners.stateless();
    }

    /** Takes in what a rule found; answers what that changed. */
    Optional<RerunChange> raise(Finding finding, Optional<RecordedInconsistency> before, Cause cause, Instant at) {
        if (before.isEmpty()) {
            return Optional.of(add(finding, RerunEffect.RAISED, before, cause.raised(rule(finding)), at));
        }
        RecordedInconsistency known = before.get();
        if (known.status() == InconsistencyStatus.OPEN) {
            return saysTheSame(known.finding(), finding)
                    ? Optional.empty()
                    : Optional.of(add(
                            finding,
                            RerunEffect.CHANGED,
                            before,
                            Optional.of(cause.changed(rule(known.finding()), rule(finding))),
                            at));
        }
        Optional<String> why = isRuled(known)
                ? brokenBy(known, finding)
                : Optional.of("reopened: as the claims stand now, the rule finds it again");
        return why.map(reason -> add(finding, RerunEffect.REOPENED, before, Optional.of(reason), at));
    }

    /** Takes in that a rule no longer finds what it found before; a ruling stays. Answers what that changed. */
    Optional<RerunChange> settle(RecordedInconsistency gone, Cause cause, Instant at) {
        if (gone.status() != InconsistencyStatus.OPEN) {
            return Optional.empty();
        }
        RuleId now = examiner.present(rule(gone.finding()));
        Optional<String> reason = Optional.of(cause.settled(rule(gone.finding()), now));
        inconsistencies.add(gone.finding(), gone.subject(), InconsistencyStatus.RESOLVED, reason, at);
        return Optional.of(new RerunChange(
                gone.finding().id(),
                gone.version() + 1,
                RerunEffect.SETTLED,
                now,
                Optional.of(rule(gone.finding()).version())));
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

    private RerunChange add(
            Finding finding,
            RerunEffect effect,
            Optional<RecordedInconsistency> before,
            Optional<String> reason,
            Instant at) {
        Claim first = claims.find(finding.claims().get(0).claim()).orElseThrow().claim();
        String subject = examiner.read(first).subjectId();
        inconsistencies.add(finding, subject, InconsistencyStatus.OPEN, reason, at);
        return new RerunChange(
                finding.id(),
                before.map(RecordedInconsistency::version).orElse(0) + 1,
                effect,
                rule(finding),
                before.map(known -> rule(known.finding()).version()));
    }

    private static RuleId rule(Finding finding) {
        return finding.working().rule();
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

    /**
     * Whether two findings tell the same. Versions do not matter: a claim that was confirmed says what it said before, and
     * a rule that answers as it did adds nothing.
     */
    static boolean saysTheSame(Finding one, Finding other) {
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
        RuleId rule = new RuleId(rule(finding).name(), 0);
        return new Finding(
                finding.kind(),
                finding.severity(),
                finding.caseKey(),
                involved,
                finding.explanation(),
                new Working(rule, inputs, finding.working().steps()));
    }
}
