// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimFaults;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.source.DocumentId;

/** Records claims and, in the same transaction, what they are inconsistent with. */
@ApplicationScoped
@Transactional
public class ClaimRecording {
    private final ClaimStore claims;
    private final DocumentStore documents;
    private final InconsistencyStore inconsistencies;
    private final Bookkeeping books;
    private final WriteLock lock;
    private final Clock clock;

    ClaimRecording(
            ClaimStore claims,
            DocumentStore documents,
            InconsistencyStore inconsistencies,
            Bookkeeping books,
            WriteLock lock,
            Clock clock) {
        this.claims = claims;
        this.documents = documents;
        this.inconsistencies = inconsistencies;
        this.books = books;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Records one claim. Its id and status are given here, whatever the draft has; the same claim again adds nothing.
     *
     * @throws RefusedException when the claim contradicts itself, its quote or the text of its document
     */
    public ClaimOutcome record(Claim draft) {
        lock.take();
        Optional<RecordedDocument> document = draft.document().map(this::known);
        List<Fault> faults = ClaimFaults.of(draft);
        document.flatMap(found -> documents.text(found.document().id()))
                .flatMap(text -> ClaimFaults.against(text, draft.quote()))
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        Claim claim = identified(draft, document);
        boolean created = claims.find(claim.id()).isEmpty();
        if (created) {
            books.enter(List.of(claim), clock.instant());
        }
        RecordedClaim recorded = claims.find(claim.id()).orElseThrow();
        return new ClaimOutcome(recorded, created, books.inconsistenciesOf(List.of(claim.id())));
    }

    private RecordedDocument known(DocumentId id) {
        return documents
                .find(id)
                .or(() -> documents.findBySlug(id.value()))
                .orElseThrow(() -> new RefusedException(
                        "document", "no document has the id " + id.value() + "; record it first, or leave it out"));
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
