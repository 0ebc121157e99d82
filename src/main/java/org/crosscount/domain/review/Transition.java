// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.List;
import java.util.Optional;

/**
 * Whether a ruling may be made where its object stands now.
 *
 * @param <S> where the object can stand
 * @param <R> the rulings there are
 */
public sealed interface Transition<S, R> {
    /** Where the ruling leads; empty where it may not be made. */
    Optional<S> leadsTo();

    /** Why it may not be made; empty where it may. */
    Optional<String> refusal();

    /** The rulings that may be made instead, where this one may not. */
    List<R> accepted();

    /** It may be made, and leads to that status. */
    record Accepted<S, R>(S status) implements Transition<S, R> {
        @Override
        public Optional<S> leadsTo() {
            return Optional.of(status);
        }

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }

        @Override
        public List<R> accepted() {
            return List.of();
        }
    }

    /** It may not be made, for the reason given. */
    record Refused<S, R>(String reason, List<R> accepted) implements Transition<S, R> {
        public Refused {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Optional<S> leadsTo() {
            return Optional.empty();
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of(reason);
        }
    }
}
