// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.app.KeptAnswer;
import org.crosscount.app.KeptAnswerStore;
import org.crosscount.domain.review.Actor;

/** Answers in {@code kept_answer}. */
@ApplicationScoped
class PanacheKeptAnswerStore implements KeptAnswerStore, PanacheRepositoryBase<KeptAnswerRow, KeptAnswerRow.Key> {
    @Override
    public Optional<KeptAnswer> find(Actor actor, String key, Instant now) {
        return findByIdOptional(new KeptAnswerRow.Key(actor.name(), key))
                .filter(row -> now.isBefore(row.keptUntil))
                .map(KeptAnswerRow::toAnswer);
    }

    @Override
    public void add(Actor actor, String key, KeptAnswer answer, Instant until) {
        persist(KeptAnswerRow.of(actor, key, answer, until));
        Additions.sendLast(getEntityManager(), "The request under that key");
    }

    @Override
    public void forget(Instant now) {
        delete("keptUntil <= ?1", now);
    }
}
