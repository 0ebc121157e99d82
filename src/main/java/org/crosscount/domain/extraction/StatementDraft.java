// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Begins claims that no plain figure carries: who says them, where they hold, and what they are about. */
final class StatementDraft {
    private final Context context;
    private final Visitors visitors;

    StatementDraft(Context context, Visitors visitors) {
        this.context = context;
        this.visitors = visitors;
    }

    /** What is stated by the words from and up to; {@code measure} is empty where no measure is known. */
    ClaimBuilder start(
            ClaimKind kind,
            int from,
            int to,
            String measure,
            Optional<Period> period,
            Sentence sentence,
            ClaimDraft.Reach reach) {
        Voice voice = context.voices().of(from, sentence);
        Optional<PlaceMentions.Place> place = context.places().find(from, to, sentence, voice);
        place.filter(there -> !there.people()).ifPresent(there -> reach.over(there.from(), there.to()));
        String name = !measure.isEmpty() ? measure : kind == ClaimKind.RANK ? "rank" : "event";
        Subject subject = new Subject(
                name,
                visitors.of(name, from, sentence),
                place.map(PlaceMentions.Place::name),
                period,
                context.events().of(from, sentence));
        return context.draft()
                .start(kind, subject, from, to, reach)
                .attribution(voice == null ? null : voice.named().orElse(null));
    }

    static String name(MeasureLookup.@Nullable Named measure) {
        return measure == null ? "" : measure.entry().name();
    }
}
