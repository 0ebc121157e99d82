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
import org.crosscount.domain.consistency.Filing;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.Standing;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.source.SourceId;

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
    private final SourceRecording sources;
    private final Lexicon lexicon;
    private final AuditTrail trail;
    private final Examiner examiner;

    Bookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            InconsistencyBookkeeping found,
            SubjectBookkeeping subjects,
            SourceRecording sources,
            DocumentStore documents,
            AuditTrail trail,
            Lexicon lexicon) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.found = found;
        this.subjects = subjects;
        this.sources = sources;
        this.trail = trail;
        this.lexicon = lexicon;
        this.examiner = new Examiner(lexicon, new StoredDocumentNames(documents));
    }

    /** Enters new versions of claims, each one above the newest on record. */
    void enter(List<Claim> versions, Act act) {
        List<ComparedClaim> touched = new ArrayList<>();
        List<ComparedClaim> entered = new ArrayList<>();
        for (Claim version : versions) {
            Optional<Claim> before = claims.find(version.id()).map(RecordedClaim::claim);
            before.map(examiner::read).ifPresent(touched::add);
            entered.add(add(version, before, act));
        }
        touched.addAll(entered);
        for (ComparedClaim each : entered) {
            touched.addAll(derive(each, act.consequence()));
        }
        reexamine(touched, act.consequence());
        trail.enter();
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
        Filing filing = examiner.file(compared);
        Optional<SourceId> source = version.attribution()
                .map(NewSource::named)
                .map(fresh -> sources.record(fresh, act).source().id());
        claims.add(version, filing(compared, filing, source), act.by(), act.at());
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

    private ClaimFiling filing(ComparedClaim compared, Filing filing, Optional<SourceId> source) {
        Set<String> keys = new LinkedHashSet<>(filing.keys());
        compared.claim().parents().forEach(parent -> keys.add(followingFrom(parent)));
        return new ClaimFiling(
                compared.subjectId(),
                compared.subject().measure(),
                compared.subject().populationKey(),
                compared.subject().place(),
                new LinkedHashSet<>(lexicon.places().holding(compared.subject().place())),
                compared.subject().event(),
                compared.voice().orElse(""),
                source,
                compared.intervalAsPrinted(),
                keys,
                filing.watches());
    }

    /** Records what now follows from the claim, and withdraws what no longer does; nothing follows from a rejected one. */
    private List<ComparedClaim> derive(ComparedClaim from, Act act) {
        boolean rejected = from.claim().status() == ClaimStatus.REJECTED;
        List<Claim> following = rejected ? List.of() : examiner.derive(from, claims);
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
        if (from.claim().version() > 1) {
            for (Claim derived :
                    claims.filedUnder(Set.of(followingFrom(from.claim().id())))) {
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

    /** The key under which the claims that follow from this one are found. */
    private static String followingFrom(ClaimId parent) {
        return Digest.of("following from\n" + parent.value());
    }

    private void reexamine(List<ComparedClaim> touched, Act act) {
        Map<String, Examination> cases = examiner.reexamine(touched, claims);
        Map<String, RecordedInconsistency> before = new LinkedHashMap<>();
        inconsistencies
                .inCases(cases.keySet())
                .forEach(each -> before.put(each.finding().id().value(), each));
        Set<ClaimId> named = new LinkedHashSet<>();
        touched.forEach(each -> named.add(each.claim().id()));
        before.values().forEach(each -> each.finding().claims().forEach(involved -> named.add(involved.claim())));
        for (Examination examined : cases.values()) {
            for (Finding each : examined.findings()) {
                Finding finding = namingNewest(each);
                found.raise(
                        finding, Optional.ofNullable(before.remove(finding.id().value())), act);
                finding.claims().forEach(involved -> named.add(involved.claim()));
            }
        }
        before.values().forEach(each -> found.settle(each, act));
        subjects.refresh(named, touched);
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
