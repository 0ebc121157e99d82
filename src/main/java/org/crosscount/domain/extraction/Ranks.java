// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Finds places in an order that say something: "ranks 9th", "the third-largest", "the 13th storm this year". */
final class Ranks {
    private static final int PHRASE = 4;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> RANKING =
            WordSet.of("ranks ranked rank placed ranking comes came stands finished");
    private static final Set<String> OWNERS = WordSet.of("his her its their this the our");
    private static final Set<String> BEING =
            WordSet.of("is was be become became becomes marks marked made makes marking - \u2014 \u2013 , as and for");
    private static final Set<String> SCOPES = WordSet.of("since this to in of within last so by");
    private static final Set<String> NO_RANKS = WordSet.of(
            "quarter half time day week month year century floor grade person party country world term round reading place",
            "hand thing stage phase generation degree section amendment anniversary edition class front wave minute hour",
            "lady language decade birthday night morning leg part chapter step instance child son daughter wife");

    private final Tokens tokens;
    private final Context context;
    private final MeasureLookup lookup;
    private final StatementDraft draft;

    Ranks(Tokens tokens, Context context, MeasureLookup lookup, StatementDraft draft) {
        this.tokens = tokens;
        this.context = context;
        this.lookup = lookup;
        this.draft = draft;
    }

    @Nullable
    Claim read(int at, Sentence sentence) {
        boolean digits = tokens.at(at).isPlainDigits(4)
                && tokens.touches(at + 1)
                && ORDINAL_ENDINGS.contains(tokens.lower(at + 1));
        Integer spelled = NumberWords.ordinal(tokens.lower(at));
        if (!digits && (spelled == null || spelled < 2)) {
            return null;
        }
        int end = digits ? at + 2 : at + 1;
        int superlative = superlative(end);
        int to = tokens.isHyphen(end) ? Math.max(end, superlative) : end;
        boolean ranked = RANKING.contains(tokens.lower(at - 1))
                || tokens.is(at - 1, "at") && RANKING.contains(tokens.lower(at - 2))
                || tokens.is(end, "only") && tokens.is(end + 1, "to");
        MeasureLookup.Named event = measure(Math.max(end, superlative), sentence);
        boolean known = event != null && OWNERS.contains(tokens.lower(at - 1)) && isEvent(event, to);
        boolean again = isAgain(at, end);
        if (!ranked && !known && superlative < 0 && !again && !isOneOfMany(at, end, sentence)) {
            return null;
        }
        BigDecimal number = digits ? tokens.at(at).number() : BigDecimal.valueOf(spelled == null ? 0 : spelled);
        Optional<Period> period = context.periods().find(at, to, sentence).map(PeriodFinder.When::period);
        ClaimDraft.Reach reach = new ClaimDraft.Reach(sentence, ranked ? Math.max(sentence.from(), at - 1) : at, to);
        if (event != null) {
            reach.over(event.from(), event.to());
        }
        return number == null
                ? null
                : draft.start(ClaimKind.RANK, at, to, StatementDraft.name(event), period, sentence, reach)
                        .quantity(Quantity.exact(number, Unit.NONE))
                        .build();
    }

    /** "for the second time this year", "for a third time since": of what happens again. */
    private boolean isAgain(int at, int end) {
        boolean led = tokens.is(at - 2, "for") && (tokens.is(at - 1, "the") || tokens.is(at - 1, "a"));
        String next = tokens.lower(end + 1);
        return led && tokens.is(end, "time") && (next.equals("this") || next.equals("since") || next.equals("in"));
    }

    /** "third-largest", "second biggest": the token after the superlative; negative where there is none. */
    private int superlative(int end) {
        int at = tokens.isHyphen(end) ? end + 1 : end;
        return Superlatives.is(tokens.lower(at)) && !tokens.is(at, "last") && !tokens.is(at, "first") ? at + 1 : -1;
    }

    private static boolean isEvent(MeasureLookup.Named event, int to) {
        return event.from() == to
                && event.entry().totals() == org.crosscount.domain.lexicon.MeasureEntry.Totals.PERIOD_TOTAL;
    }

    private MeasureLookup.@Nullable Named measure(int from, Sentence sentence) {
        for (int at = from; at < Math.min(sentence.to(), from + PHRASE); at++) {
            MeasureLookup.Named found = lookup.at(at, Math.min(sentence.to(), at + PHRASE));
            if (found != null) {
                return found;
            }
            if (!NounPhrases.startsNoun(tokens, at)) {
                return null;
            }
        }
        return null;
    }

    /** "is the second accident this year", ", the ninth flight since": an order with a scope. */
    private boolean isOneOfMany(int at, int end, Sentence sentence) {
        boolean owned =
                OWNERS.contains(tokens.lower(at - 1)) || tokens.lower(at - 1).endsWith("'s");
        int before = owned ? at - 2 : at - 1;
        boolean stated = BEING.contains(tokens.lower(before))
                || tokens.at(before).kind() == Token.Kind.BREAK
                || before < sentence.from();
        int noun = end;
        while (noun < end + PHRASE && NounPhrases.startsNoun(tokens, noun)) {
            noun++;
        }
        boolean bare = noun == end
                && SCOPES.contains(tokens.lower(end))
                && (tokens.is(end, "in") && SpeechWords.isTime(tokens.lower(end + 2))
                        || tokens.is(end, "this")
                        || tokens.is(end, "since")
                        || tokens.is(end, "to") && NounPhrases.startsNoun(tokens, end + 1));
        noun += noun == end && ChangeWords.noun(tokens.lower(noun)) != null ? 1 : 0;
        boolean scoped = noun > end && SCOPES.contains(tokens.lower(noun));
        boolean counts =
                noun == end || !NO_RANKS.contains(tokens.lower(noun - 1)) && !NO_RANKS.contains(tokens.lower(end));
        return stated && counts && (scoped || bare) && (owned || !tokens.is(at - 1, "and"));
    }
}
