// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Outlines;
import org.crosscount.domain.consistency.Suspected;
import org.crosscount.domain.review.Standing;

/**
 * Finds all that is inconsistent on record, as if every claim had been compared with every other, and tells where the outcome
 * is not what is on record. Only the outlines of all claims are read; in full those that {@link Outlines} suspects. Reads
 * only, and holds nobody up: what is recorded meanwhile may show as a difference that is none.
 */
@ApplicationScoped
class Detection {
    private static final int LONGEST_SECONDS = 24 * 60 * 60;

    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final DocumentStore documents;
    private final Examiners examiners;

    Detection(ClaimStore claims, InconsistencyStore inconsistencies, DocumentStore documents, Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.documents = documents;
        this.examiners = examiners;
    }

    /**
     * A case to be looked at again.
     *
     * @param claims those whose cases they are
     * @param found what is on record and was not found
     */
    record Suspect(List<ClaimId> claims, Optional<InconsistencyId> found) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long size() {
        return claims.countLive();
    }

    /** @param progress is told how many claims were read, now and then */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    List<Suspect> suspects(LongConsumer progress) {
        RememberedDocumentNames names = new RememberedDocumentNames(documents);
        Examiner examiner = examiners.onRecord(names);
        List<Suspected> suspected = suspected(examiner, progress);
        names.lookUp(suspected.stream()
                .flatMap(each -> each.claim().claim().document().stream())
                .toList());
        List<Suspect> suspects = new ArrayList<>();
        inconsistencies(examiner.examine(suspected, claims), suspects);
        derived(examiner, suspected, suspects);
        return suspects;
    }

    /** The claims that have to be examined; the others' outlines tell that they are quiet. */
    private List<Suspected> suspected(Examiner examiner, LongConsumer progress) {
        Outlines outlines = examiner.outlines();
        claims.eachOutline((outline, claim) -> {
            outlines.add(claim, outline);
            progress.accept(outlines.size());
        });
        Map<Long, Integer> rules = new LinkedHashMap<>();
        outlines.suspects(rules::put);
        Map<Long, Claim> claimsByNumber = claims.numbered(rules.keySet());
        List<Long> numbers = List.copyOf(claimsByNumber.keySet());
        List<ComparedClaim> compared = examiner.read(numbers.stream()
                .map(claimsByNumber::get)
                .filter(Objects::nonNull)
                .toList());
        List<Suspected> suspected = new ArrayList<>();
        for (int at = 0; at < compared.size(); at++) {
            int own = rules.getOrDefault(numbers.get(at), 0);
            suspected.add(new Suspected(compared.get(at), own));
        }
        return suspected;
    }

    private void inconsistencies(List<Finding> findings, List<Suspect> suspects) {
        Map<InconsistencyId, Finding> found = new HashMap<>();
        findings.forEach(each -> found.put(each.id(), each));
        inconsistencies.each((recorded, status) -> {
            Finding now = found.remove(recorded.id());
            boolean open = status == InconsistencyStatus.OPEN;
            if (now == null && open) {
                suspects.add(suspect(recorded, Optional.of(recorded.id())));
            } else if (now != null && !(open && InconsistencyBookkeeping.saysTheSame(recorded, now))) {
                suspects.add(suspect(now, Optional.empty()));
            }
        });
        findings.stream()
                .filter(each -> found.containsKey(each.id()))
                .forEach(each -> suspects.add(suspect(each, Optional.empty())));
    }

    private static Suspect suspect(Finding finding, Optional<InconsistencyId> found) {
        return new Suspect(
                finding.claims().stream().map(Involved::claim).distinct().toList(), found);
    }

    private void derived(Examiner examiner, List<Suspected> suspected, List<Suspect> suspects) {
        List<ComparedClaim> from = suspected.stream()
                .filter(Suspected::mayDerive)
                .map(Suspected::claim)
                .filter(claim -> claim.claim().parents().isEmpty())
                .toList();
        Map<ClaimId, Claim> following = new LinkedHashMap<>();
        examiner.derive(from, claims).values().forEach(all -> all.forEach(each -> following.put(each.id(), each)));
        Map<ClaimId, Claim> known = new LinkedHashMap<>();
        claims.eachDerived(claim -> known.put(claim.id(), claim));
        for (Claim claim : following.values()) {
            Claim kept = known.remove(claim.id());
            if (kept == null || !Standing.saysTheSame(kept, claim)) {
                suspects.add(new Suspect(claim.parents(), Optional.empty()));
            }
        }
        known.values().forEach(claim -> suspects.add(new Suspect(claim.parents(), Optional.empty())));
    }
}
