// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;

/**
 * Lets one recording transaction run at a time, so that two claims recorded at the same moment cannot miss each other: each
 * examination sees everything recorded before it. Readers are not held up. Within this process those who wait are queued in
 * memory, without a database connection; across processes a row lock keeps the order.
 */
@ApplicationScoped
class WriteLock {
    private final Semaphore turn = new Semaphore(1, true);
    private final TransactionSynchronizationRegistry transactions;
    private final WriteLockStore store;
    private final SpaceGuard space;

    WriteLock(TransactionSynchronizationRegistry transactions, WriteLockStore store, SpaceGuard space) {
        this.transactions = transactions;
        this.store = store;
        this.space = space;
    }

    /**
     * Waits for its turn; the turn ends with the current transaction. Taking it twice in one transaction is taking it once.
     *
     * @throws OutOfSpaceException when the disk has no room for what would be recorded
     */
    void take() {
        if (transactions.getResource(this) != null) {
            return;
        }
        space.require();
        turn.acquireUninterruptibly();
        try {
            transactions.registerInterposedSynchronization(new Release(turn));
            transactions.putResource(this, turn);
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
        store.lock();
    }

    private record Release(Semaphore turn) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do: the turn lasts until the transaction has ended.
        }

        /** @param status one of {@link Status}; the turn ends however the transaction did */
        @Override
        public void afterCompletion(int status) {
            turn.release();
        }
    }
}
