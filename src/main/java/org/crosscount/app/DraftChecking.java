// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimFaults;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.source.DocumentId;

/** Checks what somebody gives as a claim against itself and against the document it names. */
@ApplicationScoped
class DraftChecking {
    private final DocumentStore documents;

    DraftChecking(DocumentStore documents) {
        this.documents = documents;
    }

    /**
     * The document that the draft names by id or slug; empty where it names none.
     *
     * @throws RefusedException when it is not on record
     */
    Optional<RecordedDocument> document(Claim draft) {
        return draft.document().map(this::known);
    }

    /** Everything wrong with the draft; empty for a sound one. */
    List<Fault> faults(Claim draft, Optional<RecordedDocument> document) {
        List<Fault> faults = ClaimFaults.of(draft);
        document.flatMap(found -> documents.text(found.document().id()))
                .flatMap(text -> ClaimFaults.against(text, draft.quote()))
                .ifPresent(faults::add);
        return faults;
    }

    private RecordedDocument known(DocumentId id) {
        return documents
                .find(id)
                .or(() -> documents.findBySlug(id.value()))
                .orElseThrow(() -> new RefusedException(
                        "document", "no document has the id " + id.value() + "; record it first, or leave it out"));
    }
}
