// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.AuditNote;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;

/**
 * Enters what is done into the audit, in the transaction that does it and in the order in which it was done, so that all of it
 * and the entries on it are on record, or none. The write lock keeps entries of two transactions apart. What is noted is sent
 * in one go, for the many entries of a large corpus.
 */
@ApplicationScoped
class AuditTrail {
    private final AuditStore store;
    private final ContentStore contents;
    private final WriteLock lock;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry resources;
    private final TransactionManager transactions;

    AuditTrail(
            AuditStore store,
            ContentStore contents,
            WriteLock lock,
            CurrentRequest request,
            TransactionSynchronizationRegistry resources,
            TransactionManager transactions) {
        this.store = store;
        this.contents = contents;
        this.lock = lock;
        this.request = request;
        this.resources = resources;
        this.transactions = transactions;
    }

    /** Takes in that a version of something that stands nowhere was written. */
    void note(AuditAct act, VersionOnRecord written, Act within) {
        note(
                act,
                written.thing(),
                Optional.of(written.version()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                within);
    }

    /**
     * Takes in what was done.
     *
     * @param version the version that came of it
     * @param from where the thing stood before
     * @param to where it stands now
     * @param reason why, where that was said
     */
    void note(
            AuditAct act,
            ThingOnRecord of,
            Optional<Integer> version,
            Optional<String> from,
            Optional<String> to,
            Optional<String> reason,
            Act within) {
        lock.take();
        pending().add(new AuditNote(act, of, version, from, to, reason, within.by(), within.at(), request.id()));
    }

    /**
     * Enters what was noted, once all that belongs to it was written. A transaction that leaves something noted cannot be
     * committed.
     */
    void enter() {
        List<AuditNote> notes = pending();
        List<AuditEntry> entries = new ArrayList<>();
        Map<VersionOnRecord, RecordedContent> written = contents.contents(
                notes.stream().flatMap(note -> note.written().stream()).toList());
        Optional<AuditEntry> last = notes.isEmpty() ? Optional.empty() : store.last();
        for (AuditNote note : notes) {
            Optional<String> content = note.written().map(version -> Optional.ofNullable(written.get(version))
                    .orElseThrow(() -> new IllegalStateException("noted and not written: " + version))
                    .whole());
            AuditEntry entry = AuditEntry.following(last, note, content);
            entries.add(entry);
            last = Optional.of(entry);
        }
        notes.clear();
        store.add(entries);
    }

    private List<AuditNote> pending() {
        if (resources.getResource(this) instanceof Pending known) {
            return known.notes;
        }
        Pending fresh = new Pending(new ArrayList<>());
        resources.putResource(this, fresh);
        try {
            transactions.getTransaction().registerSynchronization(new NothingLeft(fresh.notes));
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("nothing can be entered in a transaction that will not be committed", e);
        }
        return fresh.notes;
    }

    private record Pending(List<AuditNote> notes) {}

    private record NothingLeft(List<AuditNote> notes) implements Synchronization {
        @Override
        public void beforeCompletion() {
            if (!notes.isEmpty()) {
                throw new IllegalStateException("not entered into the audit: " + notes);
            }
        }

        /** @param status one of {@link jakarta.transaction.Status}; what was noted has gone with the transaction */
        @Override
        public void afterCompletion(int status) {
            notes.clear();
        }
    }
}
