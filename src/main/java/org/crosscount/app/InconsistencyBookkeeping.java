// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.crosscount.domain.consistency.Sources;
import org.crosscount.domain.consistency.Working;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.Standing;
import org.crosscount.domain.review.ThingOnRecord;

/**
 * Keeps the inconsistencies as the rules find them and as people rule on them. A ruling holds until a claim it was made on
 * says something else, or another joins; then the inconsistency reopens, and says why.
 */
@ApplicationScoped
class InconsistencyBookkeeping {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final ResolutionStore resolutions;
    private final Dismissals dismissals;
    private final SubjectBookkeeping subjects;
    private final AuditTrail trail;
    private final Examiner examiner;

    InconsistencyBookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            ResolutionStore resolutions,
            Dismissals dismissals,
            SubjectBookkeeping subjects,
            AuditTrail trail,
            Lexicon lexicon) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
        this.dismissals = dismissals;
        this.subjects = subjects;
        this.trail = trail;
        this.examiner = new Examiner(lexicon);
    }

    /** Takes in what a rule found. */
    void raise(Finding finding, Optional<RecordedInconsistency> before, Act act) {
        if (before.isEmpty()) {
            add(AuditAct.RAISED, finding, before, InconsistencyStatus.OPEN, Optional.empty(), act);
            return;
        }
        RecordedInconsistency known = before.get();
        Optional<Resolution> dismissal = dismissals.holdingFor(finding);
        if (dismissal.isPresent()) {
            except(finding, known, dismissal.get(), act);
        } else if (known.status() == InconsistencyStatus.OPEN) {
            if (!sameButVersions(known.finding(), finding)) {
                Optional<String> why = Optional.of("a claim it rests on was added or changed");
                add(AuditAct.CHANGED, finding, before, InconsistencyStatus.OPEN, why, act);
            }
        } else if (isRuled(known)) {
            brokenBy(known, finding).ifPresent(why -> reopen(finding, known, why, act));
        } else {
            reopen(finding, known, "reopened: as the claims stand now, the rule finds it again", act);
        }
    }

    /** Takes in that a rule no longer finds what it found before; a ruling stays. */
    void settle(RecordedInconsistency gone, Act act) {
        if (gone.status() == InconsistencyStatus.OPEN) {
            Optional<String> why = Optional.of("as the claims stand now, the rule no longer finds it");
            write(AuditAct.SETTLED, gone.finding(), gone, InconsistencyStatus.RESOLVED, why, act);
        }
    }

    /** Takes in a ruling. */
    void put(RecordedInconsistency ruled, InconsistencyStatus status, Act ruling) {
        write(ruling.ruling().orElseThrow(), ruled.finding(), ruled, status, ruling.reason(), ruling);
        Set<ClaimId> named = new LinkedHashSet<>();
        ruled.finding().claims().forEach(involved -> named.add(involved.claim()));
        subjects.refresh(named, List.of());
        trail.enter();
    }

    /** The earliest version that says the same as the one given: for telling whether two rulings are on the same. */
    int saidSince(RecordedInconsistency recorded) {
        return inconsistencies.versions(recorded.finding().id()).stream()
                .filter(each -> sameButVersions(each.finding(), recorded.finding()))
                .mapToInt(RecordedInconsistency::version)
                .findFirst()
                .orElse(recorded.version());
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

    private void except(Finding finding, RecordedInconsistency known, Resolution dismissal, Act act) {
        if (known.status() != InconsistencyStatus.DISMISSED) {
            Optional<String> why = Optional.of("not raised again: dismissed on the same claims in version "
                    + dismissal.ruled() + ": " + dismissal.reason());
            add(AuditAct.EXCEPTED, finding, Optional.of(known), InconsistencyStatus.DISMISSED, why, act);
        }
    }

    private void reopen(Finding finding, RecordedInconsistency known, String why, Act act) {
        add(AuditAct.REOPENED, finding, Optional.of(known), InconsistencyStatus.OPEN, Optional.of(why), act);
    }

    private void add(
            AuditAct what,
            Finding finding,
            Optional<RecordedInconsistency> before,
            InconsistencyStatus status,
            Optional<String> reason,
            Act act) {
        List<ComparedClaim> involved =
                claimsOf(finding.claims().stream()
                                .map(Involved::claim)
                                .distinct()
                                .toList())
                        .stream()
                        .map(examiner::read)
                        .toList();
        String subject = involved.get(0).subjectId();
        inconsistencies.add(finding, subject, Sources.count(involved), status, reason, act.at());
        note(what, finding, before, status, reason, act);
    }

    /** Adds a version that says the same as the newest one. */
    private void write(
            AuditAct what,
            Finding finding,
            RecordedInconsistency before,
            InconsistencyStatus status,
            Optional<String> reason,
            Act act) {
        inconsistencies.add(finding, before.subject(), before.sources(), status, reason, act.at());
        note(what, finding, Optional.of(before), status, reason, act);
    }

    private void note(
            AuditAct what,
            Finding finding,
            Optional<RecordedInconsistency> before,
            InconsistencyStatus status,
            Optional<String> reason,
            Act act) {
        trail.note(
                what,
                ThingOnRecord.inconsistency(finding.id().value()),
                Optional.of(before.map(RecordedInconsistency::version).orElse(0) + 1),
                before.map(each -> each.status().name()),
                Optional.of(status.name()),
                reason,
                act);
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
