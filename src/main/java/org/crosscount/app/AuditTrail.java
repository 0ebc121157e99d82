// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.AuditEntry;
import org.crosscount.domain.review.AuditNote;
import org.crosscount.domain.review.ThingOnRecord;

/**
 * Enters what is done into the audit, in the transaction that does it: at its end, in the order in which it was done, so that
 * all of it and the entries on it are on record, or none. The write lock keeps entries of two transactions apart.
 */
@ApplicationScoped
class AuditTrail {
    private final AuditStore store;
    private final WriteLock lock;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry transactions;

    AuditTrail(
            AuditStore store,
            WriteLock lock,
            CurrentRequest request,
            TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.lock = lock;
        this.request = request;
        this.transactions = transactions;
    }

    /** Takes in what was done to a thing that has neither versions nor a status. */
    void note(AuditAct act, ThingOnRecord of, Act within) {
        note(act, of, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), within);
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

    private List<AuditNote> pending() {
        if (transactions.getResource(this) instanceof Pending known) {
            return known.notes;
        }
        Pending fresh = new Pending(new ArrayList<>());
        transactions.putResource(this, fresh);
        transactions.registerInterposedSynchronization(new AtTheEnd(fresh.notes));
        return fresh.notes;
    }

    private void enter(List<AuditNote> notes) {
        List<AuditEntry> entries = new ArrayList<>();
        Optional<AuditEntry> last = store.last();
        for (AuditNote note : notes) {
            AuditEntry entry = AuditEntry.following(last, note);
            entries.add(entry);
            last = Optional.of(entry);
        }
        store.add(entries);
        notes.clear();
    }

    private record Pending(List<AuditNote> notes) {}

    private final class AtTheEnd implements Synchronization {
        private final List<AuditNote> notes;

        AtTheEnd(List<AuditNote> notes) {
            this.notes = notes;
        }

        @Override
        public void beforeCompletion() {
            enter(notes);
        }

        /** @param status one of {@link jakarta.transaction.Status}; nothing is left to do */
        @Override
        public void afterCompletion(int status) {
            notes.clear();
        }
    }
}
