// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongConsumer;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Outlines;
import org.crosscount.domain.review.Standing;

/**
 * Finds all that is inconsistent on record, as if every claim had been compared with every other, and tells where the outcome
 * is not what is on record. Only the outlines of all claims are read; in full those that {@link Outlines} suspects, in parts
 * and several parts at a time. Reads only, and holds nobody up: what is recorded meanwhile may show as a difference that is
 * none.
 */
@ApplicationScoped
class Detection {
    private static final int LONGEST_SECONDS = 24 * 60 * 60;
    private static final long TOLD_EVERY = 100_000;

    /** More would leave too few connections to everybody else. */
    private static final int MOST_AT_ONCE = 4;

    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final DocumentStore documents;
    private final SuspectExamination examination;
    private final Examiners examiners;

    Detection(
            ClaimStore claims,
            InconsistencyStore inconsistencies,
            DocumentStore documents,
            SuspectExamination examination,
            Examiners examiners) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.documents = documents;
        this.examination = examination;
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

    /** @param progress is told how many claims are dealt with, now and then */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    List<Suspect> suspects(LongConsumer progress) {
        RememberedDocumentNames names = new RememberedDocumentNames(documents);
        Examiner examiner = examiners.onRecord(names);
        Outlines outlines = examiner.outlines();
        claims.eachOutline((outline, claim) -> {
            outlines.add(claim, outline);
            if (outlines.size() % TOLD_EVERY == 0) {
                progress.accept(0);
            }
        });
        Suspicions suspicions = new Suspicions();
        outlines.suspects(numbers -> examiner.read(claims.numbered(numbers)), suspicions);
        long quiet = outlines.size() - suspicions.size();
        progress.accept(quiet);
        Set<InconsistencyId> gone = new LinkedHashSet<>();
        inconsistencies.eachOpen(gone::add);
        List<Suspect> suspects = new ArrayList<>();
        Map<ClaimId, Claim> following = new LinkedHashMap<>();
        examined(suspicions, examiner, names, quiet, progress).forEach(outcome -> {
            gone.removeAll(outcome.found());
            outcome.differing().forEach(each -> suspects.add(new Suspect(each, Optional.empty())));
            following.putAll(outcome.following());
        });
        inconsistencies
                .kept(gone)
                .values()
                .forEach(kept -> suspects.add(new Suspect(
                        kept.finding().claims().stream()
                                .map(Involved::claim)
                                .distinct()
                                .toList(),
                        Optional.of(kept.finding().id()))));
        derived(following, suspects);
        return suspects;
    }

    /** What came of each part; the parts are examined by as many threads as the machine can run. */
    private List<SuspectExamination.Outcome> examined(
            Suspicions suspicions,
            Examiner examiner,
            RememberedDocumentNames names,
            long quiet,
            LongConsumer progress) {
        int threads = Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Map<Long, Integer>> parts = suspicions.parts();
            List<Future<SuspectExamination.Outcome>> pending = new ArrayList<>();
            for (Map<Long, Integer> part : parts) {
                pending.add(workers.submit(() -> examination.examine(part, examiner, names)));
            }
            List<SuspectExamination.Outcome> outcomes = new ArrayList<>();
            long done = quiet;
            for (int at = 0; at < parts.size(); at++) {
                outcomes.add(outcome(pending.get(at)));
                // the first part is of claims that are dealt with otherwise too
                done += at == 0 ? 0 : parts.get(at).size();
                progress.accept(done);
            }
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private static SuspectExamination.Outcome outcome(Future<SuspectExamination.Outcome> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("the service stops", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private void derived(Map<ClaimId, Claim> following, List<Suspect> suspects) {
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
