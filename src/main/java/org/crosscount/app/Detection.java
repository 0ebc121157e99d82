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
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Compared;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.review.Standing;

/**
 * Compares every claim on record with every other, as if all had been given at once, and tells where the outcome is not
 * what is on record. Reads only, and holds nobody up: what is recorded meanwhile may show as a difference that is none.
 */
@ApplicationScoped
class Detection {
    private static final int LONGEST_SECONDS = 24 * 60 * 60;

    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final Examiner examiner;

    Detection(ClaimStore claims, InconsistencyStore inconsistencies, Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.examiner = examiners.onRecord();
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
        List<Claim> stated = new ArrayList<>();
        Map<ClaimId, Claim> derived = new LinkedHashMap<>();
        claims.eachLive(claim -> {
            if (claim.isDerived()) {
                derived.put(claim.id(), claim);
            } else {
                stated.add(claim);
            }
            progress.accept((long) stated.size() + derived.size());
        });
        Compared compared = examiner.inconsistencies(stated);
        List<Suspect> suspects = new ArrayList<>();
        inconsistencies(compared.inconsistencies(), suspects);
        derived(compared.derived(), derived, suspects);
        return suspects;
    }

    private void inconsistencies(List<Finding> findings, List<Suspect> suspects) {
        Map<InconsistencyId, Finding> found = new HashMap<>();
        findings.forEach(each -> found.put(each.id(), each));
        Optional<Cursor> after = Optional.empty();
        do {
            Page<RecordedInconsistency> page = inconsistencies.list(everything(after));
            for (RecordedInconsistency recorded : page.items()) {
                Finding now = found.remove(recorded.finding().id());
                boolean open = recorded.status() == InconsistencyStatus.OPEN;
                if (now == null && open) {
                    suspects.add(suspect(
                            recorded.finding(), Optional.of(recorded.finding().id())));
                } else if (now != null && !(open && InconsistencyBookkeeping.saysTheSame(recorded.finding(), now))) {
                    suspects.add(suspect(now, Optional.empty()));
                }
            }
            after = page.next();
        } while (after.isPresent());
        findings.stream()
                .filter(each -> found.containsKey(each.id()))
                .forEach(each -> suspects.add(suspect(each, Optional.empty())));
    }

    private static Suspect suspect(Finding finding, Optional<InconsistencyId> found) {
        return new Suspect(
                finding.claims().stream().map(Involved::claim).distinct().toList(), found);
    }

    private static void derived(List<Claim> following, Map<ClaimId, Claim> onRecord, List<Suspect> suspects) {
        Map<ClaimId, Claim> known = new LinkedHashMap<>(onRecord);
        for (Claim claim : following) {
            Claim kept = known.remove(claim.id());
            if (kept == null || !Standing.saysTheSame(kept, claim)) {
                suspects.add(new Suspect(claim.parents(), Optional.empty()));
            }
        }
        known.values().forEach(claim -> suspects.add(new Suspect(claim.parents(), Optional.empty())));
    }

    private static InconsistencyQuery everything(Optional<Cursor> after) {
        return new InconsistencyQuery(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                InconsistencyOrder.RAISED,
                new Paging(Paging.GREATEST_LIMIT, after));
    }
}
