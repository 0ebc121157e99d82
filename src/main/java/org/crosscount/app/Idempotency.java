// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.crosscount.domain.review.Actor;

/** Lets a request with a key act once, however often it is sent. Keys are each person's own. */
@ApplicationScoped
public class Idempotency {
    private static final int AT_A_TIME = 8;

    private final Once once;
    private final KeptAnswerStore answers;
    private final CurrentActor actor;
    private final Clock clock;

    /**
     * Such a request may hold a connection while it waits for its turn to record. Fewer at a time than the pool has leave
     * one to whoever has the turn.
     */
    private final Semaphore entrance = new Semaphore(AT_A_TIME, true);

    Idempotency(Once once, KeptAnswerStore answers, CurrentActor actor, Clock clock) {
        this.once = once;
        this.answers = answers;
        this.actor = actor;
        this.clock = clock;
    }

    /** Tells one person's requests from another's under the same key. */
    public String owned(String key) {
        return actor.get().name() + "\n" + key;
    }

    /** The answer that is kept under the key. */
    @Transactional
    public Optional<KeptAnswer> kept(String key) {
        return answers.find(actor.get(), key, clock.instant());
    }

    /**
     * Answers a request and keeps the answer in the transaction in which it acts: both happen or neither does. An act that
     * throws keeps nothing.
     *
     * @throws ConcurrentChangeException when the same request was answered elsewhere meanwhile; this one did nothing then
     */
    public KeptAnswer act(String key, Supplier<KeptAnswer> act) {
        entrance.acquireUninterruptibly();
        try {
            return once.act(actor.get(), key, act);
        } finally {
            entrance.release();
        }
    }

    /** The transaction around the request. */
    @ApplicationScoped
    static class Once {
        private final KeptAnswerStore answers;
        private final IdempotencyConfig config;
        private final Clock clock;

        Once(KeptAnswerStore answers, IdempotencyConfig config, Clock clock) {
            this.answers = answers;
            this.config = config;
            this.clock = clock;
        }

        @Transactional
        KeptAnswer act(Actor by, String key, Supplier<KeptAnswer> act) {
            KeptAnswer answer = act.get();
            Instant now = clock.instant();
            answers.forget(now);
            answers.add(by, key, answer, now.plus(config.kept()));
            return answer;
        }
    }
}
