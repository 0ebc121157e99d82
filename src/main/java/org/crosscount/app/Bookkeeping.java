// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examination;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.Standing;
import org.crosscount.domain.review.ThingOnRecord;

/**
 * Enters claim versions into the ledger with everything that follows from them: derived claims, inconsistencies raised,
 * changed or gone, and the state of the subjects touched. Runs in the caller's transaction, so that it all happens or
 * nothing does.
 */
@ApplicationScoped
class Bookkeeping {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final InconsistencyBookkeeping found;
    private final SubjectBookkeeping subjects;
    private final ClaimFiler filer;
    private final AuditTrail trail;
    private final Examiner examiner;

    Bookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            InconsistencyBookkeeping found,
            SubjectBookkeeping subjects,
            ClaimFiler filer,
            AuditTrail trail,
            Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.found = found;
        this.subjects = subjects;
        this.filer = filer;
        this.trail = trail;
        this.examiner = examiners.onRecord();
    }

    /**
     * Puts new versions of claims on record, each one above the newest there is. The caller enters into the audit what was
     * noted, when it has written all that belongs to it.
     */
    void enter(List<Claim> versions, Act act) {
        List<ComparedClaim> touched = new ArrayList<>();
        List<ComparedClaim> entered = new ArrayList<>();
        for (Claim version : versions) {
            Optional<Claim> before = claims.find(version.id()).map(RecordedClaim::claim);
            before.map(examiner::read).ifPresent(touched::add);
            entered.add(add(version, before, act));
        }
        touched.addAll(entered);
        touched.addAll(derive(entered, false, act.consequence()));
        reexamine(touched, Cause.RECORDING, act.consequence());
    }

    /**
     * Looks again at every case of the claims, as they are on record now, and at what follows from them.
     *
     * @param found what was found earlier and has to be settled where it is found no longer
     * @return what that changed
     */
    List<RerunChange> mend(Collection<ClaimId> ids, Collection<InconsistencyId> found, Act act) {
        List<ComparedClaim> touched = new ArrayList<>();
        List<ComparedClaim> stated = new ArrayList<>();
        for (RecordedClaim recorded : claims.find(ids)) {
            ComparedClaim compared = examiner.read(recorded.claim());
            touched.add(compared);
            if (recorded.claim().parents().isEmpty()) {
                stated.add(compared);
            }
        }
        touched.addAll(derive(stated, true, act));
        List<RerunChange> changes = new ArrayList<>(reexamine(touched, Cause.RERUN, act));
        for (InconsistencyId id : found) {
            // its claims may be filed elsewhere by now, so that its case is none of those looked at
            inconsistencies
                    .find(id)
                    .filter(each -> !this.found.isFoundNow(each))
                    .flatMap(each -> this.found.settle(each, Cause.RERUN, act))
                    .ifPresent(changes::add);
        }
        trail.enter();
        return changes;
    }

    /** The inconsistencies, whatever their status, that name one of the claims. */
    List<RecordedInconsistency> inconsistenciesOf(Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, RecordedInconsistency> naming = new LinkedHashMap<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<RecordedInconsistency> page = inconsistencies.list(new InconsistencyQuery(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.copyOf(ids),
                    Set.of(),
                    Optional.empty(),
                    InconsistencyOrder.SEVERITY_DESCENDING,
                    new Paging(Paging.GREATEST_LIMIT, after)));
            page.items().forEach(each -> naming.put(each.finding().id().value(), each));
            after = page.next();
        } while (after.isPresent());
        return List.copyOf(naming.values());
    }

    private ComparedClaim add(Claim version, Optional<Claim> before, Act act) {
        ComparedClaim compared = examiner.read(version);
        claims.add(version, filer.file(compared, act), act.by(), act.at());
        trail.note(
                act.ruling().orElseGet(() -> unruled(version, before)),
                ThingOnRecord.claim(version.id().value()),
                Optional.of(version.version()),
                before.map(each -> each.status().name()),
                Optional.of(version.status().name()),
                act.reason(),
                act);
        return compared;
    }

    private static AuditAct unruled(Claim version, Optional<Claim> before) {
        if (before.isEmpty()) {
            return AuditAct.RECORDED;
        }
        return version.status() == ClaimStatus.REJECTED ? AuditAct.WITHDRAWN : AuditAct.CHANGED;
    }

    /**
     * Records what now follows from the claims, and withdraws what no longer does; nothing follows from rejected ones.
     *
     * @param again whether something may follow from first versions already
     */
    private List<ComparedClaim> derive(List<ComparedClaim> stated, boolean again, Act act) {
        List<ComparedClaim> standing = stated.stream()
                .filter(claim -> claim.claim().status() != ClaimStatus.REJECTED)
                .toList();
        Map<ClaimId, List<Claim>> following = examiner.derive(standing, claims);
        List<ComparedClaim> touched = new ArrayList<>();
        for (ComparedClaim from : stated) {
            touched.addAll(follow(from, following.getOrDefault(from.claim().id(), List.of()), again, act));
        }
        return touched;
    }

    private List<ComparedClaim> follow(ComparedClaim from, List<Claim> following, boolean again, Act act) {
        Set<ClaimId> named = new HashSet<>();
        List<ComparedClaim> touched = new ArrayList<>();
        for (Claim derived : following) {
            named.add(derived.id());
            Optional<Claim> known = claims.find(derived.id()).map(RecordedClaim::claim);
            if (known.isEmpty()) {
                touched.add(add(derived, Optional.empty(), act));
            } else if (!known.get().isDerived() || !Standing.saysTheSame(known.get(), derived)) {
                touched.addAll(replace(known.get(), derived, ClaimStatus.DERIVED, act));
            }
        }
        if (again || from.claim().version() > 1) {
            for (Claim derived : claims.filedUnder(
                    Set.of(ClaimFiler.followingFrom(from.claim().id())))) {
                if (!named.contains(derived.id())) {
                    touched.addAll(replace(derived, derived, ClaimStatus.REJECTED, act));
                }
            }
        }
        return touched;
    }

    /** Enters a version after the known one; both are touched. */
    private List<ComparedClaim> replace(Claim known, Claim content, ClaimStatus status, Act act) {
        return List.of(
                examiner.read(known), add(content.asVersion(known.version() + 1, status), Optional.of(known), act));
    }

    private List<RerunChange> reexamine(List<ComparedClaim> touched, Cause cause, Act act) {
        Map<String, Examination> cases = examiner.reexamine(touched, claims);
        Map<String, RecordedInconsistency> before = new LinkedHashMap<>();
        inconsistencies
                .inCases(cases.keySet())
                .forEach(each -> before.put(each.finding().id().value(), each));
        List<RerunChange> changes = new ArrayList<>();
        Set<ClaimId> affected = new LinkedHashSet<>();
        touched.forEach(each -> affected.add(each.claim().id()));
        for (Examination examined : cases.values()) {
            for (Finding each : examined.findings()) {
                Finding finding = namingNewest(each);
                Optional<RecordedInconsistency> known =
                        Optional.ofNullable(before.remove(finding.id().value()));
                Optional<RerunChange> change = found.raise(finding, known, cause, act);
                change.ifPresent(changes::add);
                affected.addAll(Affected.by(finding, known, change, cause));
            }
        }
        for (RecordedInconsistency gone : before.values()) {
            found.settle(gone, cause, act).ifPresent(changes::add);
            gone.finding().claims().forEach(involved -> affected.add(involved.claim()));
        }
        subjects.refresh(affected, touched);
        return changes;
    }

    /** Parents of derived claims are named in their newest version. */
    private Finding namingNewest(Finding finding) {
        List<Involved> newest = finding.claims().stream()
                .map(each -> each.role() != Role.PARENT
                        ? each
                        : claims.find(each.claim())
                                .map(parent -> new Involved(
                                        each.claim(), parent.claim().version(), Role.PARENT))
                                .orElse(each))
                .toList();
        return new Finding(
                finding.kind(),
                finding.severity(),
                finding.caseKey(),
                newest,
                finding.explanation(),
                finding.working());
    }
}
