// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crosscount.app.Rerun;
import org.crosscount.app.RerunEffect;
import org.crosscount.app.RerunStage;
import org.crosscount.app.RerunState;
import org.crosscount.domain.review.Actor;
import org.jspecify.annotations.Nullable;

/** A run over the whole ledger, and how far it is. */
@Entity
@Table(name = "rerun")
class RerunRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rerun_seq")
    @SequenceGenerator(name = "rerun_seq", sequenceName = "rerun_seq", allocationSize = 50)
    Long seq;

    @Column(name = "id")
    String rerunId;

    @Enumerated(EnumType.STRING)
    RerunState state;

    @Enumerated(EnumType.STRING)
    RerunStage stage;

    long stageDone;
    long stageTotal;
    String startedBy;
    Instant startedAt;

    @Nullable
    Instant endedAt;

    long claims;
    long filed;

    @Nullable
    String failure;

    /** Takes over how far it is. */
    void put(Rerun run) {
        rerunId = run.id();
        state = run.state();
        stage = run.stage();
        stageDone = run.done();
        stageTotal = run.total();
        startedBy = run.startedBy().name();
        startedAt = run.startedAt();
        endedAt = run.endedAt().orElse(null);
        claims = run.claims();
        filed = run.filed();
        failure = run.failure().orElse(null);
    }

    Rerun toRerun(Map<RerunEffect, Long> effects) {
        return new Rerun(
                rerunId,
                state,
                stage,
                stageDone,
                stageTotal,
                new Actor(startedBy),
                startedAt,
                Optional.ofNullable(endedAt),
                claims,
                filed,
                effects,
                Optional.ofNullable(failure));
    }
}
