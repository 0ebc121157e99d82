// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes one of many rulings in a transaction that they share, so that one that is refused leaves the others alone. */
@ApplicationScoped
class Attempts {
    private final TransactionSynchronizationRegistry transactions;

    Attempts(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * Takes a refusal as an outcome: it comes before anything is written.
     *
     * @throws RefusalException when it came too late for that, so that nothing of the transaction can be kept
     */
    <T> BulkOutcome<T> make(Supplier<T> ruling) {
        try {
            return new BulkOutcome<>(Optional.of(ruling.get()), Optional.empty());
        } catch (RefusalException refused) {
            if (transactions.getRollbackOnly()) {
                throw refused;
            }
            return new BulkOutcome<>(Optional.empty(), Optional.of(refused));
        }
    }
}
