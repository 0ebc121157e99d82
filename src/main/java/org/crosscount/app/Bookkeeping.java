// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.Standing;

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
    private final Examiner examiner;

    Bookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            InconsistencyBookkeeping found,
            SubjectBookkeeping subjects,
            ClaimFiler filer,
            Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.found = found;
        this.subjects = subjects;
        this.filer = filer;
        this.examiner = examiners.onRecord();
    }

    /** Enters new versions of claims, each one above the newest on record. */
    void enter(List<Claim> versions, Actor by, Instant at) {
        List<ComparedClaim> touched = new ArrayList<>();
        List<ComparedClaim> entered = new ArrayList<>();
        for (Claim version : versions) {
            claims.find(version.id())
                    .map(before -> examiner.read(before.claim()))
                    .ifPresent(touched::add);
            entered.add(add(version, by, at));
        }
        touched.addAll(entered);
        for (ComparedClaim each : entered) {
            touched.addAll(derive(each, each.claim().version() > 1, by, at));
        }
        reexamine(touched, Cause.RECORDING, at);
    }

    /**
     * Looks again at every case of the claims, as they are on record now, and at what follows from them.
     *
     * @param found what was found earlier and has to be settled where it is found no longer
     * @return what that changed
     */
    List<RerunChange> mend(Collection<ClaimId> ids, Collection<InconsistencyId> found, Actor by, Instant at) {
        List<ComparedClaim> touched = new ArrayList<>();
        for (RecordedClaim recorded : claims.find(ids)) {
            ComparedClaim compared = examiner.read(recorded.claim());
            touched.add(compared);
            if (recorded.claim().parents().isEmpty()) {
                touched.addAll(derive(compared, true, by, at));
            }
        }
        List<RerunChange> changes = new ArrayList<>(reexamine(touched, Cause.RERUN, at));
        for (InconsistencyId id : found) {
            // its claims may be filed elsewhere by now, so that its case is none of those looked at
            inconsistencies
                    .find(id)
                    .filter(each -> !this.found.isFoundNow(each))
                    .flatMap(each -> this.found.settle(each, Cause.RERUN, at))
                    .ifPresent(changes::add);
        }
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
                    InconsistencyOrder.SEVERITY_DESCENDING,
                    new Paging(Paging.GREATEST_LIMIT, after)));
            page.items().forEach(each -> naming.put(each.finding().id().value(), each));
            after = page.next();
        } while (after.isPresent());
        return List.copyOf(naming.values());
    }

    private ComparedClaim add(Claim version, Actor by, Instant at) {
        ComparedClaim compared = examiner.read(version);
        claims.add(version, filer.file(compared), by, at);
        return compared;
    }

    /**
     * Records what now follows from the claim; nothing follows from a rejected one.
     *
     * @param again whether something may follow from it already, which is withdrawn where it no longer does
     */
    private List<ComparedClaim> derive(ComparedClaim from, boolean again, Actor by, Instant at) {
        boolean rejected = from.claim().status() == ClaimStatus.REJECTED;
        List<Claim> following = rejected ? List.of() : examiner.derive(from, claims);
        Set<ClaimId> named = new HashSet<>();
        List<ComparedClaim> touched = new ArrayList<>();
        for (Claim derived : following) {
            named.add(derived.id());
            Optional<Claim> known = claims.find(derived.id()).map(RecordedClaim::claim);
            if (known.isEmpty()) {
                touched.add(add(derived, by, at));
            } else if (!known.get().isDerived() || !Standing.saysTheSame(known.get(), derived)) {
                touched.addAll(replace(known.get(), derived, ClaimStatus.DERIVED, by, at));
            }
        }
        if (again) {
            for (Claim derived : claims.filedUnder(
                    Set.of(ClaimFiler.followingFrom(from.claim().id())))) {
                if (!named.contains(derived.id())) {
                    touched.addAll(replace(derived, derived, ClaimStatus.REJECTED, by, at));
                }
            }
        }
        return touched;
    }

    /** Enters a version after the known one; both are touched. */
    private List<ComparedClaim> replace(Claim known, Claim content, ClaimStatus status, Actor by, Instant at) {
        return List.of(examiner.read(known), add(content.asVersion(known.version() + 1, status), by, at));
    }

    private List<RerunChange> reexamine(List<ComparedClaim> touched, Cause cause, Instant at) {
        Map<String, Examination> cases = examiner.reexamine(touched, claims);
        Map<String, RecordedInconsistency> before = new LinkedHashMap<>();
        inconsistencies
                .inCases(cases.keySet())
                .forEach(each -> before.put(each.finding().id().value(), each));
        Set<ClaimId> named = new LinkedHashSet<>();
        touched.forEach(each -> named.add(each.claim().id()));
        before.values().forEach(each -> each.finding().claims().forEach(involved -> named.add(involved.claim())));
        List<RerunChange> changes = new ArrayList<>();
        for (Examination examined : cases.values()) {
            for (Finding each : examined.findings()) {
                Finding finding = namingNewest(each);
                Optional<RecordedInconsistency> known =
                        Optional.ofNullable(before.remove(finding.id().value()));
                found.raise(finding, known, cause, at).ifPresent(changes::add);
                finding.claims().forEach(involved -> named.add(involved.claim()));
            }
        }
        before.values().forEach(each -> found.settle(each, cause, at).ifPresent(changes::add));
        subjects.refresh(named, touched);
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
