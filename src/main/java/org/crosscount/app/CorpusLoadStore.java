// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Optional;

/** Remembers what the corpus held when it was loaded. */
public interface CorpusLoadStore {
    /**
     * What was loaded.
     *
     * @param fingerprint of the corpus, as {@link CorpusFingerprint} gives it
     * @param documents how many files there were
     * @param claims how many claims they held
     */
    record Load(String fingerprint, int documents, int claims) {}

    /** The last one. */
    Optional<Load> last();

    void add(Load load, Instant at);
}
