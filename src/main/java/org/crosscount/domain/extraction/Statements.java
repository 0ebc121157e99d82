// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.function.Consumer;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.lexicon.Populations;
import org.jspecify.annotations.Nullable;

/** Finds the claims that no plain figure carries: "first since", ranks, dated events, and that there is none. */
final class Statements {
    private final Tokens tokens;
    private final Context context;
    private final Absences absences;
    private final Occurrences occurrences;
    private final Ranks ranks;
    private final Records records;

    Statements(Tokens tokens, Context context, MeasureLookup lookup, Populations populations) {
        StatementDraft draft = new StatementDraft(context, new Visitors(tokens, lookup, populations));
        this.tokens = tokens;
        this.context = context;
        this.absences = new Absences(tokens, context, lookup, draft);
        this.occurrences = new Occurrences(tokens, context, lookup, draft);
        this.ranks = new Ranks(tokens, context, lookup, draft);
        this.records = new Records(tokens, context, lookup, draft);
    }

    static boolean isSuperlative(String word) {
        return Superlatives.is(word);
    }

    void read(List<Claim> claims) {
        Consumer<@Nullable Claim> found = claim -> {
            if (claim != null) {
                claims.add(claim);
            }
        };
        for (Sentence sentence : context.sentences().all()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                found.accept(statement(at, sentence));
            }
            for (Dated date : context.periods().within(sentence.from(), sentence.to())) {
                found.accept(occurrences.read(date, sentence));
            }
        }
    }

    private @Nullable Claim statement(int at, Sentence sentence) {
        return switch (tokens.lower(at)) {
            case "since", "considering" -> records.read(at, sentence);
            case "no", "nobody", "none", "not", "without" -> absences.read(at, sentence);
            default -> ranks.read(at, sentence);
        };
    }
}
