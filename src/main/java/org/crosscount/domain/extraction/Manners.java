// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Reading;

/** Tells how figures are told: with words of their own for what they measure, or by way of others. */
final class Manners {
    private static final Set<String> THESE = Set.of("those", "these", "them", "which", "whom");
    /** What claims are said to be about that say it nowhere. */
    private static final Set<String> UNNAMED = Set.of("event", "rank");

    private final Tokens tokens;
    private final Judgement judgement;
    private final Map<ClaimId, Reading.Manner> known = new HashMap<>();

    Manners(Tokens tokens, Judgement judgement) {
        this.tokens = tokens;
        this.judgement = judgement;
    }

    /**
     * Keeps how the figure of a claim is told.
     *
     * @param leans whether what it measures is taken from one before it
     * @param named whether words tell what it measures
     */
    void note(Claim claim, Mention mention, boolean leans, boolean named) {
        boolean unsorted = claim.subject().population().isEmpty() && mention.currency.isEmpty();
        Reading.Manner manner = named ? Reading.Manner.PLAIN : Reading.Manner.UNNAMED;
        if (judgement.isAmong(mention)) {
            manner = Reading.Manner.PART;
        } else if (isSome(mention, unsorted || leans)) {
            manner = Reading.Manner.SOME;
        } else if (leans || tokens.is(mention.hedgeFrom - 1, "from")) {
            manner = Reading.Manner.LEANING;
        } else if (tokens.is(mention.hedgeFrom - 1, "(")) {
            manner = Reading.Manner.BRACKETED;
        }
        known.put(claim.id(), manner);
    }

    /** Of what no plain figure carries, unnamed is what says nowhere what it is about. */
    Reading.Manner of(Claim claim) {
        boolean named = !UNNAMED.contains(claim.subject().measure());
        return known.getOrDefault(claim.id(), named ? Reading.Manner.PLAIN : Reading.Manner.UNNAMED);
    }

    /** @param unsorted whether no words of its own tell who is counted */
    private boolean isSome(Mention mention, boolean unsorted) {
        boolean ofThem = tokens.is(mention.to, "of") && tokens.is(mention.to + 1, "them");
        return ofThem || (unsorted && (isOfThese(mention) || isAlone(mention)));
    }

    /** "Nine fires alone burnt most of it": some of the fires counted. */
    private boolean isAlone(Mention mention) {
        return tokens.is(mention.to + 1, "alone") && !NounPhrases.isDeterminer(tokens.lower(mention.to));
    }

    /** "402 of those deaths", "nine of the wounded", "503 of last year's executions": some of what was counted. */
    private boolean isOfThese(Mention mention) {
        String next = tokens.lower(mention.to + 1);
        boolean owned = next.endsWith("'s") || tokens.lower(mention.to + 2).endsWith("'s");
        return tokens.is(mention.to, "of") && (NounPhrases.isDeterminer(next) || THESE.contains(next) || owned);
    }
}
