// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.review.Actor;

/**
 * A run of all rules over the whole ledger.
 *
 * @param done how many of {@code total} the stage has dealt with: claims, and in {@link RerunStage#MENDING} cases
 * @param claims how many claims were compared
 * @param filed how many claims were filed anew
 * @param effects how many versions it added to inconsistencies, by what that did
 * @param failure why it stopped; empty unless {@link RerunState#FAILED}
 */
public record Rerun(
        String id,
        RerunState state,
        RerunStage stage,
        long done,
        long total,
        Actor startedBy,
        Instant startedAt,
        Optional<Instant> endedAt,
        long claims,
        long filed,
        Map<RerunEffect, Long> effects,
        Optional<String> failure) {
    public Rerun {
        effects = Map.copyOf(effects);
    }

    static Rerun begun(String id, Actor by, Instant at) {
        return new Rerun(
                id,
                RerunState.RUNNING,
                RerunStage.FILING,
                0,
                0,
                by,
                at,
                Optional.empty(),
                0,
                0,
                Map.of(),
                Optional.empty());
    }

    Rerun at(RerunStage nowIn, long nowDone, long of) {
        return new Rerun(id, state, nowIn, nowDone, of, startedBy, startedAt, endedAt, claims, filed, effects, failure);
    }

    Rerun having(long comparedClaims, long filedClaims) {
        return new Rerun(
                id,
                state,
                stage,
                done,
                total,
                startedBy,
                startedAt,
                endedAt,
                comparedClaims,
                filedClaims,
                effects,
                failure);
    }

    Rerun ended(RerunState how, Instant at, Optional<String> why) {
        return new Rerun(
                id, how, stage, done, total, startedBy, startedAt, Optional.of(at), claims, filed, effects, why);
    }
}
