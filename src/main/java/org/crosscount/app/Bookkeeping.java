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
import org.crosscount.domain.consistency.Filing;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.lexicon.Lexicon;
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
    private final SubjectBookkeeping subjects;
    private final SourceRecording sources;
    private final Lexicon lexicon;
    private final Examiner examiner;

    Bookkeeping(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            SubjectBookkeeping subjects,
            SourceRecording sources,
            DocumentStore documents,
            Lexicon lexicon) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.subjects = subjects;
        this.sources = sources;
        this.lexicon = lexicon;
        this.examiner = new Examiner(lexicon, new StoredDocumentNames(documents));
    }

    /** Enters new versions of claims, each one above the newest on record. */
    void enter(List<Claim> versions, Instant at) {
        List<ComparedClaim> touched = new ArrayList<>();
        for (Claim version : versions) {
            claims.find(version.id())
                    .map(before -> examiner.read(before.claim()))
                    .ifPresent(touched::add);
            touched.add(add(version, at));
        }
        for (ComparedClaim each : List.copyOf(touched)) {
            touched.addAll(derive(each, at));
        }
        reexamine(touched, at);
    }

    /** The inconsistencies, whatever their status, that name one of the claims. */
    List<RecordedInconsistency> inconsistenciesOf(Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, RecordedInconsistency> found = new LinkedHashMap<>();
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
            page.items().forEach(each -> found.put(each.finding().id().value(), each));
            after = page.next();
        } while (after.isPresent());
        return List.copyOf(found.values());
    }

    private ComparedClaim add(Claim version, Instant at) {
        ComparedClaim compared = examiner.read(version);
        Filing filing = examiner.file(compared);
        Optional<SourceId> source = version.attribution()
                .map(NewSource::named)
                .map(fresh -> sources.record(fresh).source().id());
        claims.add(version, filing(compared, filing, source), at);
        return compared;
    }

    private ClaimFiling filing(ComparedClaim compared, Filing filing, Optional<SourceId> source) {
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
                filing.keys(),
                filing.watches());
    }

    /** Records what now follows from the claim, and withdraws what no longer does. */
    private List<ComparedClaim> derive(ComparedClaim from, Instant at) {
        List<ComparedClaim> touched = new ArrayList<>();
        Set<ClaimId> following = new HashSet<>();
        for (Claim derived : examiner.derive(from, claims)) {
            following.add(derived.id());
            Optional<RecordedClaim> known = claims.find(derived.id());
            if (known.isEmpty()) {
                touched.add(add(derived, at));
            } else if (!sameButVersion(known.get().claim(), derived)) {
                touched.add(examiner.read(known.get().claim()));
                touched.add(add(derived.asVersion(known.get().claim().version() + 1, ClaimStatus.DERIVED), at));
            }
        }
        return touched;
    }

    private static boolean sameButVersion(Claim known, Claim derived) {
        return known.asVersion(derived.version(), derived.status()).equals(derived);
    }

    private void reexamine(List<ComparedClaim> touched, Instant at) {
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
                raise(finding, Optional.ofNullable(before.remove(finding.id().value())), at);
                finding.claims().forEach(involved -> named.add(involved.claim()));
            }
        }
        before.values().stream()
                .filter(each -> each.status() == InconsistencyStatus.OPEN)
                .forEach(each -> settle(each, at));
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

    private void raise(Finding finding, Optional<RecordedInconsistency> before, Instant at) {
        if (before.isPresent() && before.get().finding().equals(finding)) {
            return;
        }
        Claim first = claims.find(finding.claims().get(0).claim()).orElseThrow().claim();
        String subject = examiner.read(first).subjectId();
        boolean reopened = before.isPresent() && before.get().status() != InconsistencyStatus.OPEN;
        Optional<String> reason = reopened
                ? Optional.of("reopened: a claim it rests on was added or changed")
                : before.map(b -> "a claim it rests on was added or changed");
        inconsistencies.add(finding, subject, InconsistencyStatus.OPEN, reason, at);
    }

    private void settle(RecordedInconsistency gone, Instant at) {
        inconsistencies.add(
                gone.finding(),
                gone.subject(),
                InconsistencyStatus.RESOLVED,
                Optional.of("as the claims stand now, the rule no longer finds it"),
                at);
    }
}
