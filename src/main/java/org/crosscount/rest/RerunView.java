// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.app.Rerun;
import org.crosscount.app.RerunEffect;
import org.crosscount.app.RerunStage;
import org.crosscount.app.RerunState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run of all rules over the whole ledger.
 *
 * @param done how many of total the stage has dealt with: claims, and when mending cases
 * @param claims how many claims were compared
 * @param filed how many claims were filed anew, because another lexicon or earlier rules had filed them
 * @param changed how many versions it added to inconsistencies, by what that did
 * @param failure why it stopped
 */
@Schema(name = "Rerun")
record RerunView(
        String id,
        RerunState state,
        RerunStage stage,
        long done,
        long total,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long claims,
        long filed,
        Changed changed,
        @Nullable String failure) {
    /** Inconsistencies that were not on record, say something else now, are open again, stay dismissed, are no longer found. */
    @Schema(name = "RerunChanged")
    record Changed(long raised, long changed, long reopened, long excepted, long settled) {}

    static RerunView of(Rerun run) {
        return new RerunView(
                run.id(),
                run.state(),
                run.stage(),
                run.done(),
                run.total(),
                run.startedBy().name(),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.claims(),
                run.filed(),
                new Changed(
                        count(run, RerunEffect.RAISED),
                        count(run, RerunEffect.CHANGED),
                        count(run, RerunEffect.REOPENED),
                        count(run, RerunEffect.EXCEPTED),
                        count(run, RerunEffect.SETTLED)),
                run.failure().orElse(null));
    }

    private static long count(Rerun run, RerunEffect effect) {
        return run.effects().getOrDefault(effect, 0L);
    }
}
