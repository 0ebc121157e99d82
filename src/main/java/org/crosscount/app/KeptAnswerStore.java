// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.review.Actor;

/** The answers that are kept for a while. */
public interface KeptAnswerStore {
    /** The answer to that person's request under the key, unless its time is over. */
    Optional<KeptAnswer> find(Actor actor, String key, Instant now);

    /**
     * Keeps an answer.
     *
     * @throws ConcurrentChangeException when one is kept under the key already
     */
    void add(Actor actor, String key, KeptAnswer answer, Instant until);

    /** Drops those whose time is over. */
    void forget(Instant now);
}
