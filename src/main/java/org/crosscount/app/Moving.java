// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Map;

/** Moves a ledger into the configured database: all of it or, where anything is in the way, nothing. */
@ApplicationScoped
public class Moving {
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final LedgerMove ledger;

    Moving(LedgerMove ledger) {
        this.ledger = ledger;
    }

    /**
     * Moves the ledger of the H2 file in the folder, which stays as it is.
     *
     * @return how many rows each table has now
     * @throws MoveRefusedException when something is in the way
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS_OF_A_DAY)
    public Map<String, Long> move(Path folder) {
        return ledger.from(folder);
    }
}
