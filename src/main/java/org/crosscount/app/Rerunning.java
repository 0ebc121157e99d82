// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.crosscount.domain.review.Actor;
import org.jboss.logging.Logger;

/**
 * Runs all rules anew over the whole ledger, one run at a time and beside everything else. Each step is a transaction that
 * leaves the ledger right as far as it went, so that a run which the service did not live to end begins again at start.
 */
@ApplicationScoped
public class Rerunning {
    private static final Logger LOG = Logger.getLogger(Rerunning.class);
    private static final int CASES_AT_ONCE = 20;
    private static final int SECONDS_TO_END = 20;

    private final RerunBook book;
    private final Refiling refiling;
    private final Detection detection;
    private final Mending mending;
    private final CurrentActor actor;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rerun");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean ending;

    Rerunning(RerunBook book, Refiling refiling, Detection detection, Mending mending, CurrentActor actor) {
        this.book = book;
        this.refiling = refiling;
        this.detection = detection;
        this.mending = mending;
        this.actor = actor;
    }

    /** Begins a run, or answers the one that is under way. */
    public Rerun start() {
        return start(actor.get());
    }

    private Rerun start(Actor by) {
        Rerun run = book.begin(by);
        worker.execute(this::work);
        return run;
    }

    /**
     * Takes up a run that was not ended, and begins one where another lexicon or earlier rules filed claims; nothing else.
     * Answers whether there is one.
     */
    boolean startWhereNeeded() {
        boolean needed = book.underWay().isPresent() || refiling.waiting() > 0;
        if (needed) {
            start(Actor.LOCAL);
        }
        return needed;
    }

    /** @throws UnknownException when there was no such run */
    public Rerun run(String id) {
        return book.find(id).orElseThrow(() -> new UnknownException("rerun", id));
    }

    /** The newest first. */
    public Page<Rerun> runs(Paging paging) {
        return book.list(paging);
    }

    /** What the run has changed so far, in the order in which it did. */
    public Page<RerunChange> changes(String id, Paging paging) {
        return book.changes(run(id).id(), paging);
    }

    void end(@Observes ShutdownEvent stopped) {
        ending = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is under way; a second call finds nothing to do. */
    private void work() {
        Optional<Rerun> begun = book.underWay();
        if (begun.isEmpty()) {
            return;
        }
        Rerun run = begun.get();
        try {
            run = compare(file(run));
            if (!ending) {
                book.end(run, RerunState.DONE, Optional.empty());
            }
        } catch (RejectedExecutionException stopped) {
            LOG.info("The re-run was interrupted; it begins again at the next start.");
        } catch (RuntimeException e) {
            LOG.errorf(e, "Re-run %s stopped", run.id());
            book.end(
                    book.find(run.id()).orElse(run),
                    RerunState.FAILED,
                    Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private Rerun file(Rerun run) {
        long total = refiling.waiting();
        Rerun now = book.put(run.at(RerunStage.FILING, 0, total));
        for (int some = refiling.next(run.startedBy()); some > 0; some = refiling.next(run.startedBy())) {
            goOn();
            long filed = now.filed() + some;
            now = book.put(now.having(0, filed).at(RerunStage.FILING, Math.min(filed, total), total));
        }
        return now;
    }

    private Rerun compare(Rerun filed) {
        long total = detection.size();
        Rerun now = book.put(filed.at(RerunStage.COMPARING, 0, total));
        List<Detection.Suspect> suspects = detection.suspects(done -> {
            goOn();
            book.put(filed.at(RerunStage.COMPARING, Math.min(done, total), total));
        });
        now = book.put(now.having(total, now.filed()).at(RerunStage.MENDING, 0, suspects.size()));
        for (int from = 0; from < suspects.size(); from += CASES_AT_ONCE) {
            goOn();
            int to = Math.min(from + CASES_AT_ONCE, suspects.size());
            mending.mend(now, suspects.subList(from, to));
            now = book.put(now.at(RerunStage.MENDING, to, suspects.size()));
        }
        return now;
    }

    private void goOn() {
        if (ending) {
            throw new RejectedExecutionException("the service stops");
        }
    }
}
