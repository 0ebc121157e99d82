// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.app.KeptAnswer;
import org.crosscount.domain.review.Actor;
import org.jspecify.annotations.Nullable;

/** The answer to one request that may come again. */
@Entity
@Table(name = "kept_answer")
class KeptAnswerRow {
    /** Whose request, and under which key. */
    @Embeddable
    record Key(String actor, String requestKey) {}

    @EmbeddedId
    Key id;

    String fingerprint;

    @Nullable
    Integer status;

    /** A JSON object of texts. */
    String headers;

    @Nullable
    String body;

    Instant keptUntil;

    static KeptAnswerRow of(Actor actor, String key, KeptAnswer answer, Instant until) {
        KeptAnswerRow row = new KeptAnswerRow();
        row.id = new Key(actor.name(), key);
        row.fingerprint = answer.fingerprint();
        row.status = answer.status().orElse(null);
        row.headers = StoredJson.write(answer.headers());
        row.body = answer.body().orElse(null);
        row.keptUntil = until;
        return row;
    }

    KeptAnswer toAnswer() {
        return new KeptAnswer(
                fingerprint,
                Optional.ofNullable(status),
                StoredJson.read(headers, new TypeReference<>() {}),
                Optional.ofNullable(body));
    }
}
