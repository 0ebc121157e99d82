// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ClaimTransitions;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Review;
import org.crosscount.domain.review.RulingFaults;
import org.crosscount.domain.review.Standing;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.Transition;

/** Puts rulings on claims on record, with what they change among the inconsistencies. Runs in the caller's transaction. */
@ApplicationScoped
class ClaimRulings {
    private final ClaimStore claims;
    private final ReviewStore reviews;
    private final DraftChecking drafts;
    private final Bookkeeping books;
    private final AssignmentStore assignments;
    private final AuditTrail trail;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final ReviewConfig config;
    private final Clock clock;

    ClaimRulings(
            ClaimStore claims,
            ReviewStore reviews,
            DraftChecking drafts,
            Bookkeeping books,
            AssignmentStore assignments,
            AuditTrail trail,
            WriteLock lock,
            CurrentActor actor,
            ReviewConfig config,
            Clock clock) {
        this.claims = claims;
        this.reviews = reviews;
        this.drafts = drafts;
        this.books = books;
        this.assignments = assignments;
        this.trail = trail;
        this.lock = lock;
        this.actor = actor;
        this.config = config;
        this.clock = clock;
    }

    /** As {@link Reviewing#rule}; whatever is refused is so before anything is written. */
    ClaimOutcome rule(ClaimId id, ExpectedVersion expected, NewReview ruling) {
        lock.take();
        RecordedClaim recorded = claims.find(id).orElseThrow(() -> new UnknownException("claim", id.value()));
        Claim claim = recorded.claim();
        if (!expected.admits(claim.version())) {
            throw new StaleClaimException(recorded);
        }
        refuseFaulty(faults(ruling));
        RecordedClaim said = saidSince(claim);
        Transition<ClaimStatus, Decision> transition = transition(claim, ruling.decision(), said.by());
        ClaimStatus status = transition.leadsTo().orElseThrow(() -> new RulingRefusedException(transition));
        Claim content = ruling.correction()
                .map(correction -> corrected(claim, correction.apply(claim)))
                .orElse(claim);
        Claim version = content.asVersion(claim.version() + 1, status);
        Act act = new Act(actor.get(), clock.instant(), Optional.of(act(ruling.decision())), ruling.reason());
        books.enter(List.of(version), act);
        reviews.add(new Review(
                id,
                claim.version(),
                said.claim().version(),
                version.version(),
                ruling.decision(),
                ruling.reason(),
                ruling.rating(),
                ruling.evidence(),
                act.by(),
                act.at()));
        trail.enter();
        assignments.end(ThingOnRecord.claim(id.value()));
        return new ClaimOutcome(claims.find(id).orElseThrow(), true, books.inconsistenciesOf(List.of(id)));
    }

    private static List<Fault> faults(NewReview ruling) {
        List<Fault> faults = new ArrayList<>(RulingFaults.of(
                ruling.decision(), ruling.reason(), ruling.correction().isPresent()));
        faults.addAll(RulingFaults.of(ruling.decision(), ruling.rating(), ruling.evidence()));
        return faults;
    }

    private static AuditAct act(Decision decision) {
        return switch (decision) {
            case CONFIRM -> AuditAct.CONFIRMED;
            case CORRECT -> AuditAct.CORRECTED;
            case REJECT -> AuditAct.REJECTED;
            case REOPEN -> AuditAct.REOPENED;
        };
    }

    private Transition<ClaimStatus, Decision> transition(Claim claim, Decision decision, Actor proposer) {
        return config.fourEyes()
                ? ClaimTransitions.withFourEyes(claim, decision, proposer, actor.get())
                : ClaimTransitions.of(claim, decision);
    }

    /** The earliest version with the content that the claim has now; whoever recorded it proposed that. */
    private RecordedClaim saidSince(Claim claim) {
        return claims.versions(claim.id()).stream()
                .filter(version -> Standing.saysTheSame(version.claim(), claim))
                .findFirst()
                .orElseThrow();
    }

    /** The draft under the claim's identity; it stays in its document. */
    private Claim corrected(Claim claim, Claim draft) {
        Optional<RecordedDocument> document = drafts.document(draft);
        refuseFaulty(drafts.faults(draft, document).stream()
                .map(fault -> new Fault("correction." + fault.field(), fault.message()))
                .toList());
        if (!document.map(found -> found.document().id()).equals(claim.document())) {
            throw new RefusedException(
                    "correction.document", "a claim stays in its document; reject it, and record it anew elsewhere");
        }
        Claim corrected = draft.toBuilder()
                .id(claim.id())
                .document(claim.document().orElse(null))
                .published(claim.published().orElse(null))
                .parents(List.of())
                .build();
        if (Standing.saysTheSame(claim, corrected)) {
            throw new RefusedException("correction", "says what the claim says already; CONFIRM it instead");
        }
        return corrected;
    }

    private static void refuseFaulty(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }
}
