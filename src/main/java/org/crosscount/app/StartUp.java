// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Loads the corpus when the service starts, and takes up a re-run that was not ended. A corpus that cannot be loaded stops the start. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class);
    private static final int AFTER_THE_REST = 5000;

    private final CorpusUpdate corpus;
    private final Rerunning rerunning;
    private final MoveConfig move;
    private volatile boolean done;

    StartUp(CorpusUpdate corpus, Rerunning rerunning, MoveConfig move) {
        this.corpus = corpus;
        this.rerunning = rerunning;
        this.move = move;
    }

    /** Whether the corpus is on record. */
    public boolean isDone() {
        return done;
    }

    void load(@Observes @Priority(AFTER_THE_REST) StartupEvent started) {
        if (move.from().isPresent()) {
            return;
        }
        CorpusLoading.Outcome outcome = corpus.update();
        done = true;
        LOG.infof("Claims: %d in %d files, %d new or changed.", outcome.claims(), outcome.documents(), outcome.added());
        if (rerunning.startWhereNeeded()) {
            LOG.info("Claims are filed and compared anew; see /api/inconsistencies/reruns.");
        }
    }
}
