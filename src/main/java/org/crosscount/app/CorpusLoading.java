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
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.Standing;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.SourceId;

/**
 * Brings the files of the corpus onto record, all of them or none. What is on record already is left alone, so that loading
 * twice changes nothing; what a file says differently now becomes a new version. A claim that no file holds any longer
 * stays: taking it off the record is a reviewer's ruling.
 */
@ApplicationScoped
@Transactional
public class CorpusLoading {
    private final Corpus corpus;
    private final DocumentStore documents;
    private final ClaimStore claims;
    private final SourceRecording sources;
    private final Bookkeeping books;
    private final WriteLock lock;
    private final AuditTrail trail;
    private final Clock clock;

    CorpusLoading(
            Corpus corpus,
            DocumentStore documents,
            ClaimStore claims,
            SourceRecording sources,
            Bookkeeping books,
            WriteLock lock,
            AuditTrail trail,
            Clock clock) {
        this.corpus = corpus;
        this.documents = documents;
        this.claims = claims;
        this.sources = sources;
        this.books = books;
        this.lock = lock;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What came of loading.
     *
     * @param documents how many files there are
     * @param claims how many claims they hold
     * @param added how many versions of claims were added
     */
    public record Outcome(int documents, int claims, int added) {}

    /** @throws CorpusFaultException when a file is not as it should be; then nothing was loaded */
    public Outcome load() {
        List<CorpusDocument> files = corpus.read();
        lock.take();
        Act act = Act.recording(Actor.CORPUS, clock.instant());
        List<Claim> fresh = new ArrayList<>();
        int total = 0;
        for (CorpusDocument file : files) {
            describe(file, act);
            fresh.addAll(changed(file));
            total += file.claims().size();
        }
        if (!fresh.isEmpty()) {
            books.enter(fresh, act);
        }
        trail.enter();
        return new Outcome(files.size(), total, fresh.size());
    }

    private void describe(CorpusDocument file, Act act) {
        for (NewSource source : file.sources()) {
            Optional<SourceId> copied = Optional.ofNullable(file.copies().get(source.name()))
                    .map(NewSource::named)
                    .map(original -> sources.record(original, act).source().id());
            sources.put(new NewSource(source.name(), source.also(), source.kind(), source.reliability(), copied), act);
        }
        file.document().publisher().map(NewSource::named).ifPresent(publisher -> sources.record(publisher, act));
        Optional<RecordedDocument> known = documents.find(file.document().id());
        Document wanted = known.isPresent() ? file.document() : replacing(file.document());
        boolean same = known.isPresent()
                && known.get()
                        .document()
                        .equals(withReplaced(wanted, known.get().document()));
        if (!same) {
            int version = documents.add(
                    known.isPresent() ? withReplaced(wanted, known.get().document()) : wanted, act.at());
            ThingOnRecord thing =
                    new ThingOnRecord(ThingKind.DOCUMENT, wanted.id().value());
            trail.note(
                    known.isPresent() ? AuditAct.CHANGED : AuditAct.RECORDED, new VersionOnRecord(thing, version), act);
        }
    }

    /** A changed text of the document that went by this slug is a new document, which says what it replaces. */
    private Document replacing(Document document) {
        return document.slug()
                .flatMap(documents::findBySlug)
                .map(earlier ->
                        withReplaces(document, Optional.of(earlier.document().id())))
                .orElse(document);
    }

    private static Document withReplaced(Document wanted, Document known) {
        return withReplaces(wanted, known.replaces());
    }

    private static Document withReplaces(Document document, Optional<DocumentId> replaces) {
        return new Document(
                document.id(),
                document.sha256(),
                document.slug(),
                document.title(),
                document.publisher(),
                document.published(),
                document.publishedInferred(),
                document.language(),
                document.length(),
                document.flags(),
                replaces);
    }

    private List<Claim> changed(CorpusDocument file) {
        Optional<String> text = documents.text(file.document().id());
        List<Claim> changed = new ArrayList<>();
        for (int at = 0; at < file.claims().size(); at++) {
            Claim claim = file.claims().get(at);
            int line = file.lines().get(at);
            text.flatMap(found -> ClaimFaults.against(found, claim.quote())).ifPresent(fault -> {
                throw new CorpusFaultException(file.file(), line, fault.field() + ": " + fault.message());
            });
            List<RecordedClaim> versions = claims.versions(claim.id());
            boolean told = versions.stream().anyMatch(version -> Standing.saysTheSame(version.claim(), claim));
            if (!told) {
                changed.add(claim.asVersion(versions.size() + 1, ClaimStatus.PROPOSED));
            }
        }
        return changed;
    }
}
