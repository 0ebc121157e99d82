// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.app.CorpusLoadStore;

/** Loads of the corpus in {@code corpus_load}. */
@ApplicationScoped
class PanacheCorpusLoadStore implements CorpusLoadStore, PanacheRepositoryBase<CorpusLoadRow, Long> {
    @Override
    public Optional<Load> last() {
        return find("order by seq desc").firstResultOptional().map(CorpusLoadRow::toLoad);
    }

    @Override
    public void add(Load load, Instant at) {
        getEntityManager().persist(CorpusLoadRow.of(load, at));
        Additions.sendLast(getEntityManager(), "The load of the corpus");
    }
}
