// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class CorpusUpdateTest {
    @Inject
    CorpusUpdate update;

    @Inject
    CorpusFingerprint fingerprint;

    @Inject
    CorpusLoadStore loads;

    @Inject
    CorpusLoading loading;

    @Inject
    Clock clock;

    @Test
    void the_corpus_that_was_loaded_at_start_is_not_read_again() {
        CorpusLoadStore.Load before = loads.last().orElseThrow();
        CorpusLoading.Outcome outcome = update.update();
        assertThat(outcome)
                .isEqualTo(new CorpusLoading.Outcome(before.documents(), before.claims(), 0))
                .satisfies(told -> assertThat(told.claims()).isPositive());
        assertThat(before.fingerprint()).isEqualTo(fingerprint.take());
    }

    @Test
    void another_corpus_is_loaded_and_remembered() {
        CorpusUpdate changed = new CorpusUpdate(() -> "another", loads, loading, clock);
        CorpusLoading.Outcome outcome = changed.update();
        assertThat(outcome.documents()).isPositive();
        assertThat(loads.last().map(CorpusLoadStore.Load::fingerprint)).contains("another");
    }
}
