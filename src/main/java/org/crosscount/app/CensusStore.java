// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Counts what is kept. */
public interface CensusStore {
    LedgerCensus count();
}
