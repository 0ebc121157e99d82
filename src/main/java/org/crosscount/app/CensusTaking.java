// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Counts the ledger. Takes time in proportion to it, so nobody should ask with every request. */
@ApplicationScoped
@Transactional
public class CensusTaking {
    private final CensusStore store;

    CensusTaking(CensusStore store) {
        this.store = store;
    }

    public LedgerCensus take() {
        return store.count();
    }
}
