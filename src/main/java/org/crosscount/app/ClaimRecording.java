// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Fault;

/** Records claims and, in the same transaction, what they are inconsistent with. */
@ApplicationScoped
@Transactional
public class ClaimRecording {
    private final ClaimStore claims;
    private final DraftChecking drafts;
    private final Bookkeeping books;
    private final AuditTrail trail;
    private final WriteLock lock;
    private final CurrentActor actor;
    private final Clock clock;

    ClaimRecording(
            ClaimStore claims,
            DraftChecking drafts,
            Bookkeeping books,
            AuditTrail trail,
            WriteLock lock,
            CurrentActor actor,
            Clock clock) {
        this.claims = claims;
        this.drafts = drafts;
        this.books = books;
        this.trail = trail;
        this.lock = lock;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Records one claim. Its id and status are given here, whatever the draft has; the same claim again adds nothing.
     *
     * @throws RefusedException when the claim contradicts itself, its quote or the text of its document
     */
    public ClaimOutcome record(Claim draft) {
        lock.take();
        Optional<RecordedDocument> document = drafts.document(draft);
        List<Fault> faults = drafts.faults(draft, document);
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        Claim claim = identified(draft, document);
        boolean created = claims.find(claim.id()).isEmpty();
        if (created) {
            books.enter(List.of(claim), Act.recording(actor.get(), clock.instant()));
            trail.enter();
        }
        RecordedClaim recorded = claims.find(claim.id()).orElseThrow();
        return new ClaimOutcome(recorded, created, books.inconsistenciesOf(List.of(claim.id())));
    }

    /** Two drafts that differ in anything but id, version and status are two claims. */
    private Claim identified(Claim draft, Optional<RecordedDocument> document) {
        Claim claim = draft.toBuilder()
                .version(1)
                .status(ClaimStatus.PROPOSED)
                .parents(List.of())
                .document(document.map(found -> found.document().id()).orElse(null))
                .published(
                        document.flatMap(found -> found.document().published()).orElse(null))
                .build();
        String sha256 = document.map(found -> found.document().sha256()).orElse("");
        for (int twin = 1; ; twin++) {
            ClaimId id = ContentIds.claim(sha256, claim.kind(), claim.quote(), claim.figure(), twin);
            Claim candidate = claim.toBuilder().id(id).build();
            List<RecordedClaim> versions = claims.versions(id);
            boolean free = versions.isEmpty();
            if (free || versions.get(0).claim().equals(candidate)) {
                return candidate;
            }
        }
    }
}
