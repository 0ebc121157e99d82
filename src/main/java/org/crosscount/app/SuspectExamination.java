// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ClaimIndex;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Suspected;

/**
 * Examines one part of what outlines suspect, and holds what is found against what is on record, word by word. Each part is a
 * transaction by itself, so that several can be examined at the same time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SuspectExamination {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;

    SuspectExamination(ClaimStore claims, InconsistencyStore inconsistencies) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
    }

    /**
     * What came of a part.
     *
     * @param found everything inconsistent in it
     * @param differing the claims of each finding that is not on record as it was found
     * @param following what follows from its claims, by id
     */
    record Outcome(Set<InconsistencyId> found, List<List<ClaimId>> differing, Map<ClaimId, Claim> following) {}

    /** @param rules by number of claim, which rules have to look */
    Outcome examine(Map<Long, Integer> rules, Examiner examiner, RememberedDocumentNames names) {
        Map<Long, Claim> contents = claims.numbered(rules.keySet());
        List<Suspected> suspected = new ArrayList<>();
        examiner.read(contents)
                .forEach((number, claim) -> suspected.add(new Suspected(claim, rules.getOrDefault(number, 0))));
        names.lookUp(contents.values().stream()
                .flatMap(each -> each.document().stream())
                .toList());
        List<Finding> findings = examiner.examine(suspected, claims);
        Set<InconsistencyId> found = new HashSet<>();
        findings.forEach(each -> found.add(each.id()));
        return new Outcome(found, differing(findings), following(suspected, examiner));
    }

    private List<List<ClaimId>> differing(List<Finding> findings) {
        Map<InconsistencyId, InconsistencyStore.KeptFinding> onRecord =
                inconsistencies.kept(findings.stream().map(Finding::id).toList());
        return findings.stream()
                .filter(each -> Optional.ofNullable(onRecord.get(each.id()))
                        .filter(kept -> isOnRecord(each, kept))
                        .isEmpty())
                .map(each ->
                        each.claims().stream().map(Involved::claim).distinct().toList())
                .toList();
    }

    private static boolean isOnRecord(Finding found, InconsistencyStore.KeptFinding kept) {
        return kept.status() == InconsistencyStatus.OPEN && InconsistencyBookkeeping.saysTheSame(kept.finding(), found);
    }

    private Map<ClaimId, Claim> following(List<Suspected> suspected, Examiner examiner) {
        List<ComparedClaim> from = suspected.stream()
                .filter(Suspected::mayDerive)
                .map(Suspected::claim)
                .filter(claim -> claim.claim().parents().isEmpty())
                .toList();
        Map<ClaimId, Claim> following = new LinkedHashMap<>();
        examiner.derive(from, new Told(claims))
                .values()
                .forEach(all -> all.forEach(each -> following.put(each.id(), each)));
        return following;
    }

    /** Without the changes that watch an amount: each is a suspect itself, and looks for its amounts. */
    private record Told(ClaimIndex index) implements ClaimIndex {
        @Override
        public List<Claim> filedUnder(Collection<String> keys) {
            return index.filedUnder(keys);
        }

        @Override
        public List<Claim> watching(Collection<String> keys) {
            return List.of();
        }
    }
}
