// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Loads the corpus unless it is the one that was loaded last: then everything in it is on record, for nothing is ever taken
 * off, and the start need not wait for it to be read.
 */
@ApplicationScoped
@Transactional
public class CorpusUpdate {
    private final CorpusFingerprint fingerprint;
    private final CorpusLoadStore loads;
    private final CorpusLoading loading;
    private final Clock clock;

    CorpusUpdate(CorpusFingerprint fingerprint, CorpusLoadStore loads, CorpusLoading loading, Clock clock) {
        this.fingerprint = fingerprint;
        this.loads = loads;
        this.loading = loading;
        this.clock = clock;
    }

    /** @throws CorpusFaultException when a file is not as it should be; then nothing was loaded */
    public CorpusLoading.Outcome update() {
        String current = fingerprint.take();
        Optional<CorpusLoadStore.Load> last = loads.last();
        if (last.isPresent() && last.get().fingerprint().equals(current)) {
            return new CorpusLoading.Outcome(last.get().documents(), last.get().claims(), 0);
        }
        CorpusLoading.Outcome outcome = loading.load();
        loads.add(new CorpusLoadStore.Load(current, outcome.documents(), outcome.claims()), clock.instant());
        return outcome;
    }
}
