// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.crosscount.app.CorpusLoadStore.Load;
import org.hibernate.annotations.Immutable;

/** One load of the corpus: a record. */
@Entity
@Immutable
@Table(name = "corpus_load")
class CorpusLoadRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "corpus_load_seq")
    @SequenceGenerator(name = "corpus_load_seq", sequenceName = "corpus_load_seq", allocationSize = 50)
    Long seq;

    String fingerprint;
    int documents;
    int claims;
    Instant loadedAt;

    static CorpusLoadRow of(Load load, Instant at) {
        CorpusLoadRow row = new CorpusLoadRow();
        row.fingerprint = load.fingerprint();
        row.documents = load.documents();
        row.claims = load.claims();
        row.loadedAt = at;
        return row;
    }

    Load toLoad() {
        return new Load(fingerprint, documents, claims);
    }
}
