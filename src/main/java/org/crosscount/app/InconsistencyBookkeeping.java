// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.crosscount.domain.consistency.Sources;
import org.crosscount.domain.consistency.Working;
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
    private final Voices voices;
    private final DocumentStore documents;
    private final Examiners examiners;
    private final Examiner examiner;

    InconsistencyBookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            ResolutionStore resolutions,
            Dismissals dismissals,
            SubjectBookkeeping subjects,
            AuditTrail trail,
            Voices voices,
            DocumentStore documents,
            Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.resolutions = resolutions;
        this.dismissals = dismissals;
        this.subjects = subjects;
        this.trail = trail;
        this.voices = voices;
        this.documents = documents;
        this.examiners = examiners;
        this.examiner = examiners.stateless();
    }

    /** Takes in what a rule found; answers what that changed. */
    Optional<RerunChange> raise(Finding finding, Optional<RecordedInconsistency> before, Cause cause, Act act) {
        if (before.isEmpty()) {
            return Optional.of(open(RerunEffect.RAISED, finding, before, cause.raised(rule(finding)), act));
        }
        RecordedInconsistency known = before.get();
        Optional<Resolution> dismissal = dismissals.holdingFor(finding);
        if (dismissal.isPresent()) {
            return except(finding, known, dismissal.get(), act);
        }
        if (known.status() == InconsistencyStatus.OPEN) {
            return saysTheSame(known.finding(), finding)
                    ? Optional.empty()
                    : Optional.of(open(
                            RerunEffect.CHANGED,
                            finding,
                            before,
                            Optional.of(cause.changed(rule(known.finding()), rule(finding))),
                            act));
        }
        Optional<String> why = isRuled(known)
                ? brokenBy(known, finding)
                : Optional.of("reopened: as the claims stand now, the rule finds it again");
        return why.map(reason -> open(RerunEffect.REOPENED, finding, before, Optional.of(reason), act));
    }

    /** Takes in that a rule no longer finds what it found before; a ruling stays. Answers what that changed. */
    Optional<RerunChange> settle(RecordedInconsistency gone, Cause cause, Act act) {
        if (gone.status() != InconsistencyStatus.OPEN) {
            return Optional.empty();
        }
        RuleId now = examiner.present(rule(gone.finding()));
        Optional<String> why = Optional.of(cause.settled(rule(gone.finding()), now));
        write(AuditAct.SETTLED, gone.finding(), gone, InconsistencyStatus.RESOLVED, why, act);
        return Optional.of(change(RerunEffect.SETTLED, gone.finding(), Optional.of(gone), now));
    }

    /** Takes in a ruling. The caller enters it into the audit, when it has written all that belongs to it. */
    void put(RecordedInconsistency ruled, InconsistencyStatus status, Act ruling) {
        write(ruling.ruling().orElseThrow(), ruled.finding(), ruled, status, ruling.reason(), ruling);
        Set<ClaimId> named = new LinkedHashSet<>();
        ruled.finding().claims().forEach(involved -> named.add(involved.claim()));
        subjects.refresh(named, List.of());
    }

    /** The earliest version that says the same as the one given: for telling whether two rulings are on the same. */
    int saidSince(RecordedInconsistency recorded) {
        return inconsistencies.versions(recorded.finding().id()).stream()
                .filter(each -> saysTheSame(each.finding(), recorded.finding()))
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

    private Optional<RerunChange> except(Finding finding, RecordedInconsistency known, Resolution dismissal, Act act) {
        if (known.status() == InconsistencyStatus.DISMISSED) {
            return Optional.empty();
        }
        Optional<String> why = Optional.of("not raised again: dismissed on the same claims in version "
                + dismissal.ruled() + ": " + dismissal.reason());
        add(AuditAct.EXCEPTED, finding, Optional.of(known), InconsistencyStatus.DISMISSED, why, act);
        return Optional.of(change(RerunEffect.EXCEPTED, finding, Optional.of(known), rule(finding)));
    }

    private RerunChange open(
            RerunEffect effect,
            Finding finding,
            Optional<RecordedInconsistency> before,
            Optional<String> reason,
            Act act) {
        add(AuditAct.valueOf(effect.name()), finding, before, InconsistencyStatus.OPEN, reason, act);
        return change(effect, finding, before, rule(finding));
    }

    private static RerunChange change(
            RerunEffect effect, Finding finding, Optional<RecordedInconsistency> before, RuleId now) {
        return new RerunChange(
                finding.id(),
                before.map(RecordedInconsistency::version).orElse(0) + 1,
                effect,
                now,
                before.map(known -> rule(known.finding()).version()));
    }

    private static RuleId rule(Finding finding) {
        return finding.working().rule();
    }

    private void add(
            AuditAct what,
            Finding finding,
            Optional<RecordedInconsistency> before,
            InconsistencyStatus status,
            Optional<String> reason,
            Act act) {
        List<ComparedClaim> involved = withOrigins(claims.find(
                finding.claims().stream().map(Involved::claim).distinct().toList()));
        String subject = involved.get(0).subjectId();
        inconsistencies.add(finding, subject, Sources.count(involved), status, reason, act.at());
        note(what, finding, before, status, reason, act);
    }

    /** Ready for counting sources: whoever repeats another, and what is a copy of another text, is no further source. */
    private List<ComparedClaim> withOrigins(List<RecordedClaim> recorded) {
        Map<String, String> repeated =
                voices.repeated(recorded.stream().map(RecordedClaim::claim).toList());
        Examiner reader = examiners.onRecord(StoredDocumentNames.of(documents, repeated, recorded));
        return reader.read(recorded.stream().map(RecordedClaim::claim).toList());
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
        Working working = new Working(rule, inputs, finding.working().steps());
        return new Finding(
                finding.kind(), finding.severity(), finding.caseKey(), involved, finding.explanation(), working);
    }
}
