// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.ClaimTransitions;
import org.crosscount.domain.review.Decision;
import org.crosscount.domain.review.Review;
import org.crosscount.domain.review.RulingFaults;
import org.crosscount.domain.review.Standing;
import org.crosscount.domain.review.Transition;

/** Rulings on claims, and in the same transaction what they change among the inconsistencies. */
@ApplicationScoped
@Transactional
public class Reviewing {
    private final ClaimStore claims;
    private final ReviewStore reviews;
    private final DraftChecking drafts;
    private final Bookkeeping books;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final ReviewConfig config;
    private final Clock clock;

    Reviewing(
            ClaimStore claims,
            ReviewStore reviews,
            DraftChecking drafts,
            Bookkeeping books,
            WriteLock lock,
            CurrentActor actor,
            ReviewConfig config,
            Clock clock) {
        this.claims = claims;
        this.reviews = reviews;
        this.drafts = drafts;
        this.books = books;
        this.lock = lock;
        this.actor = actor;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Rules on a claim: a version is added that stands where the ruling puts it, and for CORRECT says what is right.
     *
     * @throws UnknownException when no such claim is on record
     * @throws StaleClaimException when it is not in the expected version
     * @throws RefusedException when the ruling lacks something, or the correction cannot be
     * @throws RulingRefusedException when the claim does not take that ruling where it stands
     */
    public ClaimOutcome rule(ClaimId id, ExpectedVersion expected, NewReview ruling) {
        lock.take();
        RecordedClaim recorded = claims.find(id).orElseThrow(() -> new UnknownException("claim", id.value()));
        Claim claim = recorded.claim();
        if (!expected.admits(claim.version())) {
            throw new StaleClaimException(recorded);
        }
        refuseFaulty(RulingFaults.of(
                ruling.decision(), ruling.reason(), ruling.correction().isPresent()));
        Transition<ClaimStatus, Decision> transition = transition(claim, ruling.decision());
        ClaimStatus status = transition.leadsTo().orElseThrow(() -> new RulingRefusedException(transition));
        Claim said = ruling.correction()
                .map(correction -> corrected(claim, correction.apply(claim)))
                .orElse(claim);
        Claim version = said.asVersion(claim.version() + 1, status);
        Instant now = clock.instant();
        books.enter(List.of(version), actor.get(), now);
        reviews.add(new Review(
                id, claim.version(), version.version(), ruling.decision(), ruling.reason(), actor.get(), now));
        return new ClaimOutcome(claims.find(id).orElseThrow(), true, books.inconsistenciesOf(List.of(id)));
    }

    private Transition<ClaimStatus, Decision> transition(Claim claim, Decision decision) {
        return config.fourEyes()
                ? ClaimTransitions.withFourEyes(claim, decision, proposer(claim), actor.get())
                : ClaimTransitions.of(claim, decision);
    }

    /** Who gave the claim the content that it has now. */
    private Actor proposer(Claim claim) {
        return claims.versions(claim.id()).stream()
                .filter(version -> Standing.saysTheSame(version.claim(), claim))
                .map(RecordedClaim::by)
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
