// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;
import org.jspecify.annotations.Nullable;

/** Finds "the first … since", "the deadliest … since". */
final class Records {
    private static final int BACK = 30;
    private static final int AHEAD = 16;
    private static final int REACH = 20;
    private static final Set<String> COMPARATIVES = WordSet.of("more fewer less worse better");
    private static final Set<String> PHASES = WordSet.of("quarter half three two six nine month months week weeks");

    private final Tokens tokens;
    private final Context context;
    private final MeasureLookup lookup;
    private final StatementDraft draft;

    Records(Tokens tokens, Context context, MeasureLookup lookup, StatementDraft draft) {
        this.tokens = tokens;
        this.context = context;
        this.lookup = lookup;
        this.draft = draft;
    }

    @Nullable
    Claim read(int since, Sentence sentence) {
        int word = superlative(since, sentence);
        Optional<Dated> base = context.periods().within(since, Math.min(sentence.to(), since + AHEAD)).stream()
                .filter(date -> date.period().isPresent())
                .findFirst();
        if (word < 0 || base.isEmpty()) {
            return null;
        }
        boolean level = tokens.isHyphen(word + 1) && tokens.touches(word + 1);
        int end = level ? word + 3 : word + 1;
        MeasureLookup.Named measure = near(word, since, sentence);
        Sentence before =
                new Sentence(sentence.number(), sentence.from(), since, sentence.paragraph(), sentence.heading());
        Optional<Period> period = context.periods()
                .find(word, end, before)
                .filter(when -> !when.date().equals(base.get()))
                .map(PeriodFinder.When::period);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, word, base.get().to());
        if (measure != null) {
            reach.over(measure.from(), measure.to());
        }
        return draft.start(ClaimKind.FIRST_SINCE, word, end, StatementDraft.name(measure), period, before, reach)
                .base(base.get().period().map(Period::edtf).orElse(null))
                .superlative(Superlatives.read(tokens.words(word, end)).orElse(null))
                .build();
    }

    /** The last superlative before "since" that is no "first quarter" or "most recent"; negative for none. */
    private int superlative(int since, Sentence sentence) {
        for (int at = since - 1; at >= sentence.from() && at >= since - BACK; at--) {
            String word = tokens.lower(at);
            if (word.equals("since") || word.equals(";") || word.equals("but")) {
                return -1;
            }
            int compared = word.equals("any") ? compared(at, sentence) : -1;
            if (compared >= 0) {
                return compared;
            }
            boolean phrase = !word.equals("most") || !NounPhrases.isAdjective(tokens.lower(at + 1));
            boolean phase = (word.equals("first") || word.equals("last"))
                    && (PHASES.contains(tokens.lower(at + 1))
                            || tokens.at(at + 1).isNumber());
            boolean least = tokens.is(at - 1, "at");
            if (Superlatives.is(word) && phrase && !phase && !least) {
                return at;
            }
        }
        return -1;
    }

    /** "more than on any day since": more than all before. */
    private int compared(int any, Sentence sentence) {
        for (int at = any - 1; at > sentence.from() && at >= any - AHEAD; at--) {
            if (tokens.is(at, "than")) {
                String word = tokens.lower(at - 1);
                return COMPARATIVES.contains(word) || word.endsWith("er") && word.length() > 4 ? at - 1 : -1;
            }
        }
        return -1;
    }

    private MeasureLookup.@Nullable Named near(int word, int since, Sentence sentence) {
        MeasureLookup.Named found = null;
        for (int at = word + 1; at < since && found == null; at++) {
            found = lookup.at(at, since);
        }
        for (int end = word; end > sentence.from() && end > word - REACH && found == null; end--) {
            found = lookup.endingAt(end, sentence.from());
        }
        return found != null || sentence.number() == 0
                ? found
                : subject(context.sentences().all().get(sentence.number() - 1));
    }

    /** "It was the highest since": what the sentence before is about. */
    private MeasureLookup.@Nullable Named subject(Sentence before) {
        for (MeasureLookup.Named named : lookup.within(before)) {
            if (named.entry().totals() == org.crosscount.domain.lexicon.MeasureEntry.Totals.RATE) {
                return named;
            }
        }
        return null;
    }
}
