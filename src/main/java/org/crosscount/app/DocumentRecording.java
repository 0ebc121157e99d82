// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimFaults;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Fault;
import org.crosscount.domain.extraction.Extraction;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;

/** Records documents with their text. One text is one document: its SHA-256 names it. */
@ApplicationScoped
@Transactional
public class DocumentRecording {
    private final DocumentStore documents;
    private final ClaimStore claims;
    private final SourceRecording sources;
    private final TextExtraction extraction;
    private final Bookkeeping books;
    private final CopyFinding copies;
    private final WriteLock lock;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    DocumentRecording(
            DocumentStore documents,
            ClaimStore claims,
            SourceRecording sources,
            TextExtraction extraction,
            Bookkeeping books,
            CopyFinding copies,
            WriteLock lock,
            AuditTrail trail,
            CurrentActor actor,
            Clock clock) {
        this.documents = documents;
        this.claims = claims;
        this.sources = sources;
        this.extraction = extraction;
        this.books = books;
        this.copies = copies;
        this.lock = lock;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Records a document, and as proposed claims what it says. A text whose SHA-256 is on record changes nothing, except that a document that came without its
     * text (from {@code claims/}) gets it, once every quote recorded from it stands at its offsets.
     *
     * @throws RefusedException when the text is blank, the document it replaces is not on record, or quotes recorded
     *     earlier do not stand in the text
     */
    public DocumentOutcome record(NewDocument fresh) {
        if (fresh.text().isBlank()) {
            throw new RefusedException("text", "a document needs a text");
        }
        // Reading needs nothing on record, so nobody who records has to wait for it.
        Extraction read = extraction.extract(fresh);
        lock.take();
        Act act = Act.recording(actor.get(), clock.instant());
        String sha256 = Digest.whole(fresh.text());
        Optional<RecordedDocument> known = documents.findBySha256(sha256);
        DocumentId id = known.map(found -> found.document().id()).orElseGet(() -> add(fresh, sha256, act));
        if (known.isEmpty() || !known.get().hasText()) {
            checkQuotes(id, fresh.text());
            documents.addText(id, fresh.text(), act.at());
            note(known.isEmpty() ? AuditAct.RECORDED : AuditAct.TEXT_ADDED, id, act);
            copies.find(id, fresh.text());
        }
        if (known.isEmpty() && !read.claims().isEmpty()) {
            books.enter(proposed(id, read), act);
        }
        trail.enter();
        List<RecordedClaim> inDocument = claims.inDocument(id);
        List<ClaimId> ids = inDocument.stream().map(each -> each.claim().id()).toList();
        return new DocumentOutcome(
                documents.find(id).orElseThrow(),
                known.isEmpty(),
                inDocument,
                read.leftOut(),
                books.inconsistenciesOf(ids));
    }

    private static List<Claim> proposed(DocumentId document, Extraction read) {
        return read.claims().stream()
                .map(claim -> claim.toBuilder().document(document).build())
                .toList();
    }

    private DocumentId add(NewDocument fresh, String sha256, Act act) {
        DocumentId id = ContentIds.document(sha256);
        Optional<DocumentId> replaces = fresh.replaces().map(this::known);
        fresh.publisher().map(NewSource::named).ifPresent(publisher -> sources.record(publisher, act));
        Document document = new Document(
                id,
                sha256,
                Optional.empty(),
                fresh.title(),
                fresh.publisher(),
                fresh.publishedOn(),
                false,
                fresh.language(),
                fresh.text().length(),
                fresh.flags(),
                replaces);
        documents.add(document, act.at());
        return id;
    }

    private void note(AuditAct what, DocumentId document, Act act) {
        int version = documents.find(document).orElseThrow().version();
        ThingOnRecord thing = new ThingOnRecord(ThingKind.DOCUMENT, document.value());
        trail.note(what, new VersionOnRecord(thing, version), act);
    }

    private DocumentId known(DocumentId id) {
        return documents
                .find(id)
                .or(() -> documents.findBySlug(id.value()))
                .map(found -> found.document().id())
                .orElseThrow(() -> new RefusedException("replaces", "no document has the id " + id.value()));
    }

    private void checkQuotes(DocumentId id, String text) {
        List<Fault> faults = new ArrayList<>();
        for (RecordedClaim recorded : claims.inDocument(id)) {
            ClaimFaults.against(text, recorded.claim().quote())
                    .map(fault ->
                            new Fault("text", "claim " + recorded.claim().id().value() + ": " + fault.message()))
                    .ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }
}
